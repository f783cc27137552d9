package org.tongwen.indexer.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.hash.Sha256;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.programme.Programmes;

/**
 * Which edition of the program this is, told by the code and tables that read documents, and by an institution's own industries.
 *
 * <p>A document that another edition has read is read again: it may be understood better. A number that somebody has to raise
 * would be forgotten.
 */
public final class Edition {

    private static final String CURRENT = digest(List.of(Edition.class, PolicyDocument.class));
    private static final int BYTES = 8;

    private Edition() {}

    /** Returns the same text as long as the program reads documents the same. */
    public static String current() {
        return CURRENT;
    }

    /** Returns a digest of the jars, or of the folders of classes, from which the classes come. */
    private static String digest(List<Class<?>> types) {
        try {
            MessageDigest digest = Sha256.digest();
            for (Class<?> type : types) {
                Path home = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
                try (Stream<Path> files = Files.walk(home)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            for (Path own : ownFiles()) {
                digest.update(Files.readAllBytes(own));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own jars cannot be found", e);
        }
    }

    /** The tables of an institution, which decide as the program's own do. */
    private static List<Path> ownFiles() {
        return Stream.of(IndustryTaxonomy.ownFile(), NamedClusters.ownFile(), Programmes.ownFile())
                .flatMap(Optional::stream)
                .toList();
    }
}

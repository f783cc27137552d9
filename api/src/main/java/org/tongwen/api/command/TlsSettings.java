package org.tongwen.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.tongwen.api.server.Tls;

/** Finds the certificate of the server, and what is wrong with it before anything is started. */
final class TlsSettings {

    private static final String CERTIFICATE = "tongwen.tls.certificate";
    private static final String PRIVATE_KEY = "tongwen.tls.private-key";

    private TlsSettings() {}

    /** Returns what the settings name; nothing if they name nothing. */
    static Optional<Tls> find(Function<String, @Nullable String> settings) {
        String certificate = settings.apply(CERTIFICATE);
        String privateKey = settings.apply(PRIVATE_KEY);
        if (certificate == null && privateKey == null) {
            return Optional.empty();
        }
        if (certificate == null || privateKey == null) {
            throw new UserError(CERTIFICATE + " and " + PRIVATE_KEY + " need each other: name two PEM files.");
        }
        Tls tls = new Tls(
                Path.of(certificate).toAbsolutePath(), Path.of(privateKey).toAbsolutePath());
        require(
                CERTIFICATE,
                tls.certificate(),
                content -> !content.getCertificates().isEmpty());
        require(PRIVATE_KEY, tls.privateKey(), content -> content.getPrivateKey() != null);
        return Optional.of(tls);
    }

    /** What stands in a file that cannot be read is not told: it may be the key. */
    private static void require(String setting, Path file, Predicate<PemContent> hasIt) {
        try {
            if (hasIt.test(PemContent.of(Files.readString(file)))) {
                return;
            }
        } catch (IOException e) {
            throw new UserError(setting + ": cannot read " + file + ".");
        } catch (IllegalStateException | IllegalArgumentException e) {
            // Told below.
        }
        throw new UserError(
                setting + ": " + file + " is not PEM of what is needed here (for a key: PKCS #8, without a password).");
    }
}

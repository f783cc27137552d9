package org.tongwen.indexer.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.tongwen.indexer.charset.NotTextException;
import org.tongwen.indexer.charset.TextDecoder;

/** The names in a zip archive, which old programs write in the charset of the computer that packed it. */
final class EntryNames {

    private EntryNames() {}

    /** Returns the charset of the names that are not marked as UTF-8. */
    static Charset charset(List<ZipArchiveEntry> entries) {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        entries.stream().filter(entry -> !isUtf8(entry)).forEach(entry -> {
            names.writeBytes(entry.getRawName());
            names.write('\n');
        });
        try {
            return TextDecoder.detect(names.toByteArray(), true);
        } catch (NotTextException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Returns the name with {@code /} between folders. */
    static String name(ZipArchiveEntry entry, Charset charset) {
        String name = isUtf8(entry) ? entry.getName() : new String(entry.getRawName(), charset);
        return name.replace('\\', '/');
    }

    private static boolean isUtf8(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    }
}

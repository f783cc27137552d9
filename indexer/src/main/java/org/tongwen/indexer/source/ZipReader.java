package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads the files in a zip archive like those in a folder. */
final class ZipReader implements FileReader {

    /** An archive may lie in an archive that lies in an archive. */
    private static final int MAX_DEPTH = 3;

    private static final Pattern LEADS_OUT = Pattern.compile("(?:^|.*/)\\.\\.(?:/.*|$)|/.*|[A-Za-z]:.*");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|.*/)(?:\\.(?!\\./)[^/]*|__MACOSX)(?:/.*|$)");

    @Override
    public void read(InputFile file, InputStream in, Intake intake, int depth) throws IOException {
        if (depth >= MAX_DEPTH) {
            intake.failure(
                    file.place(),
                    "lies in archives within archives, more than " + MAX_DEPTH + " deep; unpack it first");
            return;
        }
        try (ZipFile zip = open(file, in)) {
            List<Named> entries = visible(zip);
            if (entries.isEmpty()) {
                intake.failure(file.place(), WholeFileReader.EMPTY);
            }
            FolderReader.read(files(file, zip, entries, intake), intake.within(), depth + 1);
        }
    }

    private static ZipFile open(InputFile file, InputStream in) throws IOException {
        ZipFile.Builder builder = ZipFile.builder();
        if (file.disk().isPresent()) {
            builder.setPath(file.disk().get());
        } else {
            byte[] bytes = in.readNBytes(WholeFileReader.MAX_BYTES + 1);
            if (bytes.length > WholeFileReader.MAX_BYTES) {
                throw new IOException("within another archive it is larger than 64 MB; unpack it first");
            }
            builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes));
        }
        // Names that are not marked as UTF-8 are in the charset of somebody's computer: see name().
        return builder.setCharset(StandardCharsets.ISO_8859_1).get();
    }

    /** An entry with its name, which several may have. */
    private record Named(String name, ZipArchiveEntry entry) {}

    /** Returns the files that are not hidden. */
    private static List<Named> visible(ZipFile zip) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        Charset charset = EntryNames.charset(entries);
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Named(EntryNames.name(entry, charset), entry))
                .filter(named -> !HIDDEN.matcher(named.name()).matches())
                .toList();
    }

    private static List<InputFile> files(InputFile archive, ZipFile zip, List<Named> entries, Intake intake) {
        List<InputFile> files = new ArrayList<>();
        for (Named named : entries) {
            String name = named.name();
            ZipArchiveEntry entry = named.entry();
            InputFile file = new InputFile(
                    archive.place().entry(name),
                    entry.getSize(),
                    Optional.empty(),
                    () -> new ExpansionGuard(zip.getInputStream(entry), entry::getCompressedSize));
            Optional<String> refusal = refusal(zip, entry, name);
            refusal.ifPresent(reason -> intake.failure(file.place(), reason));
            if (refusal.isEmpty()) {
                files.add(file);
            }
        }
        return files;
    }

    private static Optional<String> refusal(ZipFile zip, ZipArchiveEntry entry, String name) {
        if (LEADS_OUT.matcher(name).matches()) {
            return Optional.of("has a name that leads out of the archive");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("is protected by a password; unpack it first");
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("is compressed in a way that cannot be read; unpack it first");
    }
}

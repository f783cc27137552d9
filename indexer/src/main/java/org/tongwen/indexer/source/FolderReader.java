package org.tongwen.indexer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Reads files folder by folder, and hands those on together of which one names another. */
final class FolderReader {

    private FolderReader() {}

    /**
     * Reads all files; what cannot be read is a failure, and the rest goes on.
     *
     * @param depth in how many archives they lie
     */
    static void read(List<InputFile> files, Intake intake, int depth) {
        Map<String, List<InputFile>> folders =
                files.stream().collect(Collectors.groupingBy(InputFile::folder, TreeMap::new, Collectors.toList()));
        folders.values().forEach(folder -> readFolder(folder, intake, depth));
    }

    private static void readFolder(List<InputFile> folder, Intake intake, int depth) {
        Attachments attachments = Attachments.of(folder);
        for (InputFile file : folder) {
            if (!attachments.contains(file)) {
                readFile(file, attachments.isEmpty() ? intake : attaching(attachments, intake, depth), depth);
            }
        }
        attachments.left().forEach(file -> readFile(file, intake, depth));
    }

    /** Returns an intake that adds to each page the files that it names. */
    private static Intake attaching(Attachments attachments, Intake intake, int depth) {
        return intake.redirecting(document -> {
            List<RawDocument> named = new ArrayList<>();
            attachments.take(document).forEach(file -> readFile(file, intake.redirecting(named::add), depth));
            intake.document(named.isEmpty() ? document : document.with(named));
        });
    }

    private static void readFile(InputFile file, Intake intake, int depth) {
        Optional<FileReader> reader = FileReader.find(file);
        if (reader.isEmpty()) {
            String extension = file.extension();
            intake.failure(
                    file.place(),
                    "is of no format that can be read: " + (extension.isEmpty() ? "no extension" : extension));
            intake.bytes(file.bytes());
            return;
        }
        AtomicLong read = new AtomicLong();
        try (InputStream bytes = new BufferedInputStream(
                new CountingStream(file.opener().open(), count -> {
                    read.addAndGet(count);
                    intake.bytes(count);
                }),
                1 << 16)) {
            reader.get().read(file, bytes, intake, depth);
        } catch (IOException e) {
            intake.failure(file.place(), reason(e));
        }
        // What was not needed counts as done, too.
        intake.bytes(Math.max(0, file.bytes() - read.get()));
    }

    /** Returns what to tell a person of a file that cannot be read. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "may not be read by this user";
            case NoSuchFileException gone -> "has gone since the files were listed";
            default ->
                "cannot be read: "
                        + Objects.requireNonNullElse(
                                e.getMessage(), e.getClass().getSimpleName());
        };
    }
}

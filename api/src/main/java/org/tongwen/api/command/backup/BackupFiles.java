package org.tongwen.api.command.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.command.UserError;
import org.tongwen.api.command.backup.Manifest.FileEntry;
import org.tongwen.model.hash.Sha256;

/** Reads all files of a backup, to list them with their hashes, or to compare them with such a list. */
final class BackupFiles {

    private BackupFiles() {}

    /** Returns the files below a folder as they are now, in the order of their paths. */
    static List<FileEntry> list(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<FileEntry> entries = new ArrayList<>();
        for (Path file : files) {
            String path = root.relativize(file).toString().replace('\\', '/');
            entries.add(new FileEntry(path, Files.size(file), sha256(file)));
        }
        return entries;
    }

    /** Fails with a line for the user that names the first file that is not as it was. */
    static void verify(Path root, List<FileEntry> entries) throws IOException {
        for (FileEntry entry : entries) {
            Path file = within(root, entry.path());
            if (!Files.isRegularFile(file)) {
                throw damaged(file, "it is missing");
            }
            if (Files.size(file) != entry.bytes()) {
                throw damaged(file, "it has " + Files.size(file) + " bytes and had " + entry.bytes());
            }
            if (!sha256(file).equals(entry.sha256())) {
                throw damaged(file, "its content is not what it was");
            }
        }
    }

    /** Returns a file of a backup; its manifest may come from anybody, and leads nowhere else. */
    static Path within(Path root, String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.normalize())) {
            throw damaged(file, "it lies outside the backup");
        }
        return file;
    }

    private static UserError damaged(Path file, String how) {
        return new UserError("the backup is damaged: " + file + ": " + how + ". Use another backup.");
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream content = Files.newInputStream(file)) {
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

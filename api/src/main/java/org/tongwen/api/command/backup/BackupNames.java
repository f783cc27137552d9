package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** What backups are called: by the time, in UTC, so that they sort. */
final class BackupNames {

    private static final String PREFIX = "tongwen-";
    private static final String UNFINISHED = ".unfinished";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private BackupNames() {}

    static String of(Instant time) {
        return PREFIX + TIME.format(time);
    }

    /** Returns what the folder is called until all is in it. */
    static String unfinished(String name) {
        return name + UNFINISHED;
    }

    /** Returns what may be meant by a folder that is no backup. */
    static String hint(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> backups = files.filter(file -> Files.exists(file.resolve(Manifest.FILE)))
                    .sorted()
                    .toList();
            return backups.isEmpty() ? "" : " The latest backup in it is " + backups.getLast() + ".";
        } catch (IOException e) {
            return "";
        }
    }
}

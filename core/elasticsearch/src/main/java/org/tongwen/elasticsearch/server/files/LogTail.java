package org.tongwen.elasticsearch.server.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of what the server said, for a person who asks why it did not start. */
public final class LogTail {

    private static final int LINES = 20;
    private static final int LONGEST_LINE = 300;
    /** Stack frames say little to a user and push the cause out of sight. */
    private static final String STACK_FRAME = "\tat ";

    private LogTail() {}

    /** Returns the last lines of the files taken together, in the order given; files that are not there say nothing. */
    public static String of(Path... files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.addAll(lines(file));
        }
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(STACK_FRAME))
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}

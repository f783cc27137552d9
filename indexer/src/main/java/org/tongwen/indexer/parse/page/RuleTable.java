package org.tongwen.indexer.parse.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of rules: tab-separated, {@code #} begins a comment line. */
final class RuleTable {

    private RuleTable() {}

    static List<String[]> rows(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

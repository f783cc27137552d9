package org.tongwen.model.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated values.
 *
 * <p>Its first line is {@code # version} with a number or date; other lines that start with {@code #} are comments, the
 * first of the rest names the columns. Trailing empty cells may be left out; {@code |} separates values in a cell.
 *
 * @param name what errors call it, such as its file name
 */
public record Table(String name, String version, List<Row> rows) {

    private static final String VERSION = "# version ";

    public Table {
        rows = List.copyOf(rows);
    }

    /** Returns the table in this resource beside the class. */
    public static Table ofResource(Class<?> owner, String resource) {
        InputStream stream = owner.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(resource, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /**
     * Reads a table to its end; does not close the reader.
     *
     * @throws IllegalArgumentException if it is malformed; the message names the line
     */
    public static Table read(String name, Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        String first = lines.readLine();
        if (first == null || !first.startsWith(VERSION)) {
            throw new IllegalArgumentException(name + ", line 1: expected \"" + VERSION + "…\"");
        }
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t"));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(name, number, columns, cells));
            }
        }
        return new Table(name, first.substring(VERSION.length()).strip(), rows);
    }

    private static Row row(String name, int line, List<String> columns, List<String> cells) {
        String place = name + ", line " + line;
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(place + ": " + cells.size() + " cells for the columns " + columns);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return new Row(place, values);
    }
}

package org.tongwen.api.it.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code queries.tsv} and {@code judgements.tsv}, whose headers say what is in them. */
final class JudgedSet {

    private static final Path FOLDER = Path.of("src/test/resources/org/tongwen/api/it/relevance");

    private JudgedSet() {}

    /** Returns all queries, in the order of the file. */
    static List<JudgedQuery> read() {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String[] row : rows("judgements.tsv")) {
            for (String document : row[2].split(" ", -1)) {
                Integer other =
                        grades.computeIfAbsent(row[0], id -> new HashMap<>()).put(document, Integer.valueOf(row[1]));
                if (other != null) {
                    throw new IllegalStateException(document + " is judged twice for " + row[0]);
                }
            }
        }
        List<JudgedQuery> queries = rows("queries.tsv").stream()
                .map(row -> new JudgedQuery(row[0], row[1], grades.getOrDefault(row[0], Map.of())))
                .toList();
        queries.forEach(query -> grades.remove(query.id()));
        if (!grades.isEmpty()) {
            throw new IllegalStateException("Judgements without a query: " + grades.keySet());
        }
        return queries;
    }

    private static List<String[]> rows(String name) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tongwen.api.it.relevance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rankings of all systems for all queries, and what they are worth. */
final class Scores {

    private final Map<String, List<Ranking>> rankings = new LinkedHashMap<>();

    /** Takes what a system returned: the keys of documents, best first. */
    void add(String system, JudgedQuery query, List<String> documents) {
        rankings.computeIfAbsent(system, name -> new ArrayList<>()).add(new Ranking(query, documents));
    }

    Set<String> kinds() {
        return rankings.values().stream()
                .flatMap(Collection::stream)
                .map(ranking -> ranking.query().kind())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the mean of nDCG@10 over the queries of a kind. */
    double mean(String system, String kind) {
        return ofSystem(system).stream()
                .filter(ranking -> ranking.query().kind().equals(kind))
                .mapToDouble(Ranking::ndcg)
                .average()
                .orElseThrow();
    }

    /** Returns the mean of nDCG@10 over all queries. */
    double mean(String system) {
        return ofSystem(system).stream().mapToDouble(Ranking::ndcg).average().orElseThrow();
    }

    /** Returns the means as a table in Markdown: a row for each kind of query, a column for each system. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(row("", rankings.keySet()))
                .append(row(
                        "---", rankings.keySet().stream().map(system -> "---:").toList()));
        for (String kind : kinds()) {
            table.append(row(
                    kind,
                    rankings.keySet().stream()
                            .map(system -> figure(mean(system, kind)))
                            .toList()));
        }
        return table.append(row(
                        "mean",
                        rankings.keySet().stream()
                                .map(system -> figure(mean(system)))
                                .toList()))
                .toString();
    }

    /** Returns every ranking, a line each: query, system, nDCG@10, and the documents with their grades. */
    String details() {
        StringBuilder lines = new StringBuilder();
        rankings.forEach((system, ofSystem) -> ofSystem.forEach(ranking -> lines.append(String.join(
                        "\t",
                        ranking.query().id(),
                        ranking.query().text(),
                        system,
                        figure(ranking.ndcg()),
                        ranking.graded()))
                .append('\n')));
        return lines.toString();
    }

    private List<Ranking> ofSystem(String system) {
        return rankings.getOrDefault(system, List.of());
    }

    private static String row(String first, Collection<String> others) {
        return "| " + first + " | " + String.join(" | ", others) + " |\n";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private record Ranking(JudgedQuery query, List<String> documents) {

        double ndcg() {
            return Ndcg.at10(documents, query.grades());
        }

        String graded() {
            return documents.stream()
                    .map(document -> document + ":" + query.grades().getOrDefault(document, 0))
                    .collect(Collectors.joining(" "));
        }
    }
}

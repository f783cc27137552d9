package org.tongwen.api.command.doctor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongwen.api.command.Bytes;
import org.tongwen.elasticsearch.inspection.IndexFacts;

/**
 * The index in Elasticsearch.
 *
 * @param indices all that are the product's
 * @param contract that this program knows
 */
record IndexCheck(List<IndexFacts> indices, int contract) implements Check {

    private static final String SUBJECT = "Index";

    @Override
    public Finding look() {
        List<IndexFacts> searched =
                indices.stream().filter(IndexFacts::searched).toList();
        if (searched.isEmpty()) {
            return Finding.ok(SUBJECT, "none yet");
        }
        String found = indices.stream().map(IndexCheck::describe).collect(Collectors.joining("; "));
        if (indices.stream().anyMatch(index -> index.health().equals("red"))) {
            return Finding.broken(
                    SUBJECT,
                    found,
                    "a part is missing or damaged: the log of Elasticsearch says which; restore a backup if it does not"
                            + " come back");
        }
        if (searched.stream().anyMatch(index -> index.contract() != contract)) {
            return Finding.broken(
                    SUBJECT,
                    found,
                    "this program knows contract " + contract
                            + ": ./tongwen reindex builds the index anew; or use the program that made it");
        }
        return Finding.ok(SUBJECT, found);
    }

    private static String describe(IndexFacts index) {
        return String.format(
                Locale.ROOT,
                "%s: %,d documents, %s, contract %d, %s",
                index.name(),
                index.documents(),
                Bytes.text(index.bytes()),
                index.contract(),
                index.health());
    }
}

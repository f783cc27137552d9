package org.tongwen.indexer.enrich.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Measures the industries of the sample corpus by what a reader says that its documents are about. */
class IndustryLabelsTest {

    private static final List<Row> LABELS =
            Table.ofResource(IndustryLabelsTest.class, "industry-labels.tsv").rows();
    private static final InMemorySink SINK = new InMemorySink();

    @BeforeAll
    static void index() {
        new Indexer().index(IndexRequest.of(List.of(Path.of("src/sample"))), SINK, IndexListener.NONE);
    }

    @Test
    void nameIndustriesOfTheTaxonomy() {
        IndustryTaxonomy taxonomy = IndustryTaxonomy.standard();
        assertThat(LABELS).hasSizeGreaterThanOrEqualTo(150).allSatisfy(row -> {
            assertThat(row.list("sectors"))
                    .allSatisfy(id -> assertThat(taxonomy.get(id).sector()).isEmpty());
            assertThat(row.list("chains"))
                    .allSatisfy(id -> assertThat(row.list("sectors"))
                            .contains(taxonomy.get(id).sector().orElseThrow()));
        });
    }

    @Test
    void areFoundInTheSampleCorpus() {
        Map<Row, PolicyDocument> documents = LABELS.stream()
                .filter(row -> row.get("collection").equals("sample"))
                .filter(row -> !isGiven(document(row)))
                .collect(Collectors.toMap(Function.identity(), IndustryLabelsTest::document));
        Set<String> occurring = documents.keySet().stream()
                .flatMap(row -> row.list("sectors").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Double> scores =
                occurring.stream().collect(Collectors.toMap(Function.identity(), sector -> f1(sector, documents)));

        double mean = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        assertThat(mean).as("F1 over all sectors: %s", scores).isGreaterThanOrEqualTo(0.8);
    }

    private static double f1(String sector, Map<Row, PolicyDocument> documents) {
        int found = 0;
        int wanted = 0;
        int right = 0;
        for (Map.Entry<Row, PolicyDocument> entry : documents.entrySet()) {
            boolean is = sectors(entry.getValue()).contains(sector);
            boolean should = entry.getKey().list("sectors").contains(sector);
            found += is ? 1 : 0;
            wanted += should ? 1 : 0;
            right += is && should ? 1 : 0;
        }
        return 2.0 * right / (found + wanted);
    }

    private static Set<String> sectors(PolicyDocument document) {
        Set<String> sectors = new HashSet<>();
        for (String id : document.subject().industries()) {
            sectors.add(IndustryTaxonomy.standard().get(id).sector().orElse(id));
        }
        return sectors;
    }

    /** Whether the document came with its industries, so that there is nothing to measure. */
    private static boolean isGiven(PolicyDocument document) {
        return document.evidence().stream()
                .anyMatch(evidence -> evidence.field().equals("industries") && evidence.origin() == Origin.GIVEN);
    }

    private static PolicyDocument document(Row row) {
        return SINK.find(row.require("id")).orElseThrow();
    }
}

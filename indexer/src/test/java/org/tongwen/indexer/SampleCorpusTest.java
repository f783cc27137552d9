package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Measures what is found out about the sample corpus; the floors are what was reached, with little to spare. */
class SampleCorpusTest {

    private static final InMemorySink SINK = new InMemorySink();
    private static final List<Row> EXPECTED =
            Table.ofResource(SampleCorpusTest.class, "expected-sample.tsv").rows();

    @BeforeAll
    static void index() {
        IndexReport report =
                new Indexer().index(IndexRequest.of(List.of(Path.of("src/sample"))), SINK, IndexListener.NONE);
        assertThat(report.failed()).isZero();
        assertThat(report.indexed()).isEqualTo(EXPECTED.size());
    }

    @Test
    void hasNoChromeInAnyDocument() {
        assertThat(EXPECTED).allSatisfy(row -> assertThat(text(row)).doesNotContain(words(row, "must_not_contain")));
    }

    @Test
    void hasEveryParagraph() {
        assertThat(EXPECTED).allSatisfy(row -> assertThat(text(row)).contains(words(row, "must_contain")));
    }

    /** A field with the share of documents that must have it right. */
    enum Field {
        TITLE(1.0),
        SCRIPT(1.0),
        YEAR(1.0),
        YEAR_ESTIMATED(1.0),
        ISSUED_ON(0.98),
        PUBLISHED_ON(0.98),
        REGION(1.0),
        DOCUMENT_NUMBER(0.94),
        AGENCIES(0.85),
        DOCUMENT_TYPE(0.86);

        private final double floor;

        Field(double floor) {
            this.floor = floor;
        }

        private String value(PolicyDocument document) {
            return Objects.toString(
                    switch (this) {
                        case TITLE -> bare(document.content().title());
                        case SCRIPT -> document.content().script().id();
                        case YEAR -> document.dates().year();
                        case YEAR_ESTIMATED -> document.dates().yearEstimated();
                        case ISSUED_ON -> document.dates().issuedOn();
                        case PUBLISHED_ON -> document.dates().publishedOn();
                        case REGION -> document.place().region();
                        case DOCUMENT_NUMBER -> document.subject().documentNumber();
                        case AGENCIES -> String.join(";", document.subject().agencies());
                        case DOCUMENT_TYPE -> document.subject().documentType();
                    },
                    "");
        }

        private String expected(Row row) {
            String expected = row.get(name().toLowerCase(Locale.ROOT));
            return switch (this) {
                case TITLE -> bare(expected);
                case DOCUMENT_TYPE ->
                    DocumentTypes.standard()
                            .resolve(expected)
                            .map(DocumentType::id)
                            .orElse(expected);
                default -> expected;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRightOftenEnough(Field field) {
        List<String> wrong = EXPECTED.stream()
                .filter(row -> !field.value(document(row)).equals(field.expected(row)))
                .map(row -> row.get("path"))
                .toList();
        double share = 1 - (double) wrong.size() / EXPECTED.size();
        assertThat(share).as("%s is wrong in %s", field, wrong).isGreaterThanOrEqualTo(field.floor);
    }

    @Test
    void findsTheSectorsAndFewOthers() {
        int found = 0;
        int expected = 0;
        int right = 0;
        for (Row row : EXPECTED) {
            Set<String> sectors = sectors(document(row));
            Set<String> wanted = new TreeSet<>(split(row, "sectors"));
            found += sectors.size();
            expected += wanted.size();
            sectors.retainAll(wanted);
            right += sectors.size();
        }
        assertThat((double) right / found).as("precision").isGreaterThan(0.85);
        assertThat((double) right / expected).as("recall").isGreaterThan(0.5);
    }

    private static PolicyDocument document(Row row) {
        String path = row.get("path");
        String id = path.substring(path.indexOf('#') + 1);
        return SINK.list().stream()
                .filter(document -> document.provenance().path().equals("sample/" + path)
                        || (path.contains("#") && document.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row) {
        PolicyDocument document = document(row);
        return bare(document.content().title() + "\n" + document.content().body());
    }

    private static String[] words(Row row, String column) {
        List<String> words = new ArrayList<>(List.of(row.get(column).split(";")));
        words.removeIf(String::isBlank);
        return words.isEmpty() && column.equals("must_not_contain")
                ? new String[] {"\u0000"}
                : words.stream().map(SampleCorpusTest::bare).toArray(String[]::new);
    }

    private static List<String> split(Row row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(";"));
    }

    private static Set<String> sectors(PolicyDocument document) {
        IndustryTaxonomy taxonomy = IndustryTaxonomy.standard();
        return document.subject().industries().stream()
                .map(taxonomy::get)
                .map(industry -> taxonomy.parent(industry).orElse(industry).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}

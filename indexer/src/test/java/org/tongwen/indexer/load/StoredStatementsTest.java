package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredEvidence;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredQuote;
import org.tongwen.elasticsearch.contract.IndexStatements;
import org.tongwen.elasticsearch.contract.IndexStatements.StoredFigure;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

class StoredStatementsTest {

    private static final String TITLE = "江蘇省“1650”產業體系建設方案";
    private static final String BODY = "無錫市物聯網集群產值已超過4000億元。\n到2025年，力爭工業投資達到2萬億元。\n南京市量子信息產業集群正在培育。";

    private final IndexStatements stored = read(TITLE, BODY);

    @Test
    void clustersAndProgrammesOfTitleAndBodyAreNamedOnceWithTheirFirstPlace() {
        assertThat(stored.clusters()).containsExactly("wuxi-internet-of-things");
        assertThat(stored.programmes()).containsExactly("jiangsu-1650");
        assertThat(stored.evidence()).extracting(StoredEvidence::field).containsExactly("named_clusters", "programmes");
        assertThat(stored.evidence()).allSatisfy(evidence -> {
            StoredQuote quote = Objects.requireNonNull(evidence.quote());
            String part = quote.part().equals("title") ? TITLE : BODY;
            assertThat(part.substring(quote.start(), quote.end())).isEqualTo(quote.text());
        });
    }

    @Test
    void aNameThatTheRegistryDoesNotKnowIsOnlyProposed() {
        assertThat(stored.proposed()).singleElement().asString().contains("量子信息产业集群");
    }

    @Test
    void figuresHaveWhatTheyAreFoundBy() {
        assertThat(stored.figures()).hasSize(2);
        StoredFigure output = stored.figures().getFirst();
        assertThat(output.key()).isEqualTo("1#00001");
        assertThat(output.metric()).isEqualTo("output");
        assertThat(output.kind()).isEqualTo("result");
        assertThat(output.value()).isEqualByComparingTo("4000");
        assertThat(output.unit()).isEqualTo("亿元");
        assertThat(output.clusters()).containsExactly("wuxi-internet-of-things");
        StoredFigure investment = stored.figures().getLast();
        assertThat(investment.kind()).isEqualTo("target");
        assertThat(investment.value()).isEqualByComparingTo("20000");
        assertThat(investment.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(investment.regions()).containsExactly("320000");
        assertThat(investment.question())
                .contains("320000")
                .contains("investment")
                .contains("2025");
    }

    @Test
    void aFigureQuotesItsSentence() {
        assertThat(stored.figures()).allSatisfy(figure -> {
            var quote = figure.wording().quote();
            assertThat(BODY.substring(quote.start(), quote.end())).isEqualTo(quote.text());
            assertThat(quote.text()).contains(figure.wording().amount());
        });
    }

    @Test
    void ofASentenceWithoutEndOnlyWhatStandsAroundIsQuoted() {
        IndexStatements endless = read("報告", "產值達到4000億元，".repeat(2_000));
        assertThat(endless.figures()).hasSize(2_000);
        assertThat(endless.figures())
                .allSatisfy(figure ->
                        assertThat(figure.wording().quote().text().length()).isLessThan(520));
    }

    @Test
    void withoutAPeriodNobodyCanTellWhetherFiguresContradict() {
        assertThat(read("報告", "全省有集群12個。").figures())
                .allSatisfy(figure -> assertThat(figure.question()).isNull());
    }

    private static IndexStatements read(String title, String body) {
        PolicyDocument document = document(title, body);
        return StoredStatements.of(document, Statements.of(document));
    }

    private static PolicyDocument document(String title, String body) {
        return new PolicyDocument(
                "1",
                new Content(title, body, Script.HANT, Set.of()),
                new Dates(PolicyDate.ofDay(LocalDate.of(2021, 8, 1)), null, null, 2021, false),
                new Place("320000", List.of("320000"), Level.PROVINCE),
                Subject.UNKNOWN,
                new Provenance(null, null, "a.txt", "abc", Original.of("text", body)),
                List.of());
    }
}

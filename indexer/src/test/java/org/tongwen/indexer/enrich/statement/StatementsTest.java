package org.tongwen.indexer.enrich.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.FigureKind;
import org.tongwen.model.figure.FigurePeriod;
import org.tongwen.model.script.Script;
import org.tongwen.model.text.Mention;

class StatementsTest {

    @Test
    void figuresClustersAndProgrammesAreRead() {
        Statements statements = Statements.of(
                document("到2025年，全市软件业营业收入突破4000亿元。深圳市新一代信息通信集群入选，继续建设“1650”现代化产业体系。", Script.HANS, 2022));
        assertThat(statements.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.value().stance().kind()).isEqualTo(FigureKind.TARGET);
            assertThat(figure.value().amount().value()).isEqualByComparingTo("4000");
        });
        assertThat(statements.clusters().clusters()).hasSize(1);
        assertThat(statements.programmes()).isNotEmpty();
    }

    @Test
    void relativePeriodsCountFromTheDateOfTheDocument() {
        String text = "去年实现营业收入1.2万亿元。";
        assertThat(period(Statements.of(document(text, Script.HANS, 2022)))).isEqualTo("2021");
        assertThat(period(Statements.of(document(text, Script.HANS, 2019)))).isEqualTo("2018");
    }

    /** In a text of Taiwan, 114年 is one of the Republic. */
    @Test
    void yearsAreThoseOfThePlace() {
        String text = "中華民國政府公告：至114年，營業收入達新臺幣300億元。";
        assertThat(period(Statements.of(document(text, Script.HANT, null)))).isEqualTo("2025");
    }

    /** A theme without a place is that of the province that the title names, in documents whose names were read before, too. */
    @Test
    void clustersMayBeThoseOfThePlaceOfTheDocument() {
        String body = "做强智能家电集群。到2023年，产值达到3600亿元。";
        assertThat(clusters("广东省智能家电发展行动计划", body, "440000")).containsExactly("guangdong-appliances");
        assertThat(clusters("廣東省人民政府通知", body, "440000")).containsExactly("guangdong-appliances");
        assertThat(clusters("智能家电发展行动计划", body, "440000")).isEmpty();
        assertThat(clusters("全国智能家电发展行动计划", body, "100000")).isEmpty();
    }

    private static List<String> clusters(String title, String body, String region) {
        DocumentText text = DocumentText.of(Documents.enrich(title, body).parsed());
        Place place = new Place(region, List.of(region), null);
        Statements statements = Statements.of(text, new Dates(null, null, null, 2021, false), place, List.of());
        assertThat(statements.figures()).hasSize(1);
        return statements.clusters().clusters().stream()
                .map(cluster -> cluster.value().id())
                .toList();
    }

    private static @Nullable String period(Statements statements) {
        assertThat(statements.figures()).hasSize(1);
        Mention<Figure> figure = statements.figures().getFirst();
        FigurePeriod period = figure.value().period();
        return period == null ? null : period.period().toString();
    }

    private static PolicyDocument document(String body, Script script, @Nullable Integer year) {
        return new PolicyDocument(
                "a",
                new Content("标题", body, script, Set.of()),
                new Dates(year == null ? null : PolicyDate.ofYear(year), null, null, year, false),
                Place.UNKNOWN,
                Subject.UNKNOWN,
                new Provenance(null, null, "path", "hash", Original.of("text", "")),
                List.of());
    }
}

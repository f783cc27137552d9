package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.citation.EmbeddedMetadata.Meta;

class EmbeddedMetadataTest {

    @Test
    void aGovernmentDocumentIsAReportOfItsMedium() {
        Sample sample = Sample.of("关于开展绿色船舶试点的通知")
                .type("通知")
                .by("工业和信息化部", "财政部")
                .number("工信部联重装〔2022〕308号")
                .issued("2022-09-28")
                .source("中国政府网")
                .url("https://miit.example.cn/308");
        assertThat(EmbeddedMetadata.of(sample.reference()))
                .containsExactly(
                        new Meta("citation_title", "关于开展绿色船舶试点的通知"),
                        new Meta("citation_author", "工业和信息化部"),
                        new Meta("citation_author", "财政部"),
                        new Meta("citation_publication_date", "2022/09/28"),
                        new Meta("citation_technical_report_institution", "中国政府网"),
                        new Meta("citation_technical_report_number", "工信部联重装〔2022〕308号"),
                        new Meta("citation_language", "zh-Hans"),
                        new Meta("citation_public_url", "https://miit.example.cn/308"),
                        new Meta("DC.type", "通知"),
                        new Meta("z:itemType", "report"));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Sample.of("潮汐电站管理条例").type("条例").number("国务院令第968号"), "statute", "STAT"),
                Arguments.of(Sample.of("通知").type("通知"), "report", "GOVDOC"),
                Arguments.of(Sample.of("题名").type("报告"), "report", "RPRT"),
                Arguments.of(Sample.of("题名").type("标准").number("GB/T 98765-2018"), "report", "STAND"),
                Arguments.of(Sample.of("岸电价格下调").source("证券时报"), "newspaperArticle", "NEWS"),
                Arguments.of(Sample.of("一封信").url("https://a.example.cn/x"), "webpage", "ELEC"),
                Arguments.of(Sample.of("一封信"), "report", "GOVDOC"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindIsTheItemThatZoteroMakesOfItsRis(Sample sample, String item, String ris) {
        Reference reference = sample.reference();
        assertThat(contents(reference, "z:itemType")).containsExactly(item);
        assertThat(CitationStyle.RIS.format().format(reference)).startsWith("TY  - " + ris + "\r\n");
    }

    @Test
    void onlyReportsNameAnInstitutionAsThatAloneMakesThemReports() {
        Reference law = Sample.of("潮汐电站管理条例").type("条例").source("中国政府网").reference();
        Reference news = Sample.of("岸电价格下调").source("证券时报").reference();
        assertThat(names(law)).doesNotContain("citation_technical_report_institution", "DC.source");
        assertThat(names(news)).doesNotContain("citation_technical_report_institution");
        assertThat(contents(news, "DC.source")).containsExactly("证券时报");
    }

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        assertThat(date(Sample.of("题名").issued("2022-03"))).containsExactly("2022/03");
        assertThat(date(Sample.of("题名").issued("2022"))).containsExactly("2022");
        assertThat(date(Sample.of("题名"))).isEmpty();
    }

    @Test
    void anEstimatedYearSaysSo() {
        Reference reference = Sample.of("题名").year(2020, true).reference();
        assertThat(contents(reference, "DC.description")).containsExactly("年份系推定");
    }

    @Test
    void aBodyIsNeitherAPersonNorTwo() {
        Reference reference =
                Sample.of("题名").by("甲公司, 乙部", "甲;乙", "Tide Power Co.,Ltd.").reference();
        assertThat(contents(reference, "citation_author")).containsExactly("甲公司，乙部", "甲；乙", "Tide Power Co.，Ltd.,");
    }

    private static List<String> date(Sample sample) {
        return contents(sample.reference(), "citation_publication_date");
    }

    private static List<String> names(Reference reference) {
        return EmbeddedMetadata.of(reference).stream().map(Meta::name).toList();
    }

    private static List<String> contents(Reference reference, String name) {
        return EmbeddedMetadata.of(reference).stream()
                .filter(meta -> meta.name().equals(name))
                .map(Meta::content)
                .toList();
    }
}

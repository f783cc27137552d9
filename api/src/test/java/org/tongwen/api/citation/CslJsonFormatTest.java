package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.Script;

/** What is written is read by citeproc-java. */
class CslJsonFormatTest {

    private final ReferenceFormat format = CitationStyle.CSL_JSON.format();

    @Test
    void aGovernmentDocumentIsWrittenFieldByField() {
        Sample sample = Sample.of("关于“绿色船舶”试点的通知")
                .id("miit-308")
                .type("通知")
                .by("工业和信息化部", "财政部")
                .number("工信部联重装〔2022〕308号")
                .issued("2022-09-28")
                .source("中国政府网")
                .url("https://miit.example.cn/308");
        assertThat(format.format(sample.reference()))
                .isEqualTo("{\"id\":\"miit-308\",\"type\":\"document\",\"title\":\"关于“绿色船舶”试点的通知\","
                        + "\"author\":[{\"literal\":\"工业和信息化部\"},{\"literal\":\"财政部\"}],"
                        + "\"issued\":{\"date-parts\":[[2022,9,28]]},\"number\":\"工信部联重装〔2022〕308号\","
                        + "\"genre\":\"通知\",\"publisher\":\"中国政府网\",\"URL\":\"https://miit.example.cn/308\","
                        + "\"accessed\":{\"date-parts\":[[2026,11,28]]},\"language\":\"zh-Hans\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "条例, , LEGISLATION",
        "报告, , REPORT",
        "标准, GB/T 98765-2018, STANDARD",
        "通知, , DOCUMENT",
        "新闻, , ARTICLE_NEWSPAPER"
    })
    void theTypeFollowsFromTheKind(String type, String number, CSLType expected) throws IOException {
        Sample sample = number == null
                ? Sample.of("题名").type(type)
                : Sample.of("题名").type(type).number(number);
        assertThat(read(sample).getType()).isEqualTo(expected);
    }

    @Test
    void newsIsContainedInItsMedium() throws IOException {
        CSLItemData news = read(Sample.of("岸电价格下调").source("证券时报").published("2020-03"));
        assertThat(news.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
        assertThat(news.getContainerTitle()).isEqualTo("证券时报");
        assertThat(news.getPublisher()).isNull();
        assertThat(news.getIssued().getDateParts()).isEqualTo(new int[][] {{2020, 3}});
    }

    @Test
    void anEstimatedYearIsAYearAboutWhichItWas() throws IOException {
        CSLItemData law =
                read(Sample.of("潮汐發電條例").script(Script.HANT).type("条例").year(1998, true));
        assertThat(law.getIssued().getDateParts()).isEqualTo(new int[][] {{1998}});
        assertThat(law.getIssued().getCirca()).isTrue();
        assertThat(law.getGenre()).isEqualTo("條例");
        assertThat(law.getLanguage()).isEqualTo("zh-Hant");
        assertThat(law.getNote()).isEqualTo("年份係推定");
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        assertThat(format.format(
                        Sample.of("").id("旧/1.txt").script(Script.MIXED).reference()))
                .isEqualTo("{\"id\":\"旧/1.txt\",\"type\":\"document\",\"title\":\"旧/1.txt\",\"language\":\"zh\"}");
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.citation.NastyTexts#titles")
    void textsComeBackAsTheyWere(String text) throws IOException {
        CSLItemData item =
                read(Sample.of(text).id(text).type("通知").number(text).by(text).source(text));
        assertThat(item.getTitle()).isEqualTo(text);
        assertThat(item.getId()).isEqualTo(text);
        assertThat(item.getNumber()).isEqualTo(text);
        assertThat(item.getPublisher()).isEqualTo(text);
        assertThat(item.getAuthor()).extracting(CSLName::getLiteral).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aListIsAnArray(int count) throws IOException {
        String list = Stream.generate(() -> format.format(Sample.of("甲").reference()))
                .limit(count)
                .collect(Collectors.joining(format.separator(), format.begin(), format.end()));
        assertThat(readAll(list)).hasSize(count);
    }

    private CSLItemData read(Sample sample) throws IOException {
        return readAll("[" + format.format(sample.reference()) + "]").getFirst();
    }

    @SuppressWarnings("unchecked") // the parser's items are maps
    private static List<CSLItemData> readAll(String json) throws IOException {
        return new JsonParser(new JsonLexer(new StringReader(json)))
                .parseArray().stream()
                        .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
                        .toList();
    }
}

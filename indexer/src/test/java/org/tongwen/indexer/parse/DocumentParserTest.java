package org.tongwen.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;

class DocumentParserTest {

    private final DocumentParser parser = new DocumentParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"甲","issued_on":"2021-01-01","issue_date":"2020","date":"2019"} | ISSUED_ON       | 2021-01-01 | record.issued_on
            {"title":"甲","issue_date":"2020-05-05","date":"2019-01-01"}              | ISSUED_ON       | 2020-05-05 | record.issue_date
            {"title":"甲","issue_date":null,"date":"2019-01-01"}                      | ISSUED_ON       | 2019-01-01 | record.date
            {"title":"甲","pub_date":"2023-09-25"}                                    | PUBLISHED_ON    | 2023-09-25 | record.pub_date
            {"title":"甲","year":2023}                                                | YEAR            | 2023       | record.year
            {"title":"甲","doc_number":"粤府〔2023〕68号"}                             | DOCUMENT_NUMBER | 粤府〔2023〕68号 | record.doc_number
            {"title":"甲","doc_type":"通知"}                                          | DOCUMENT_TYPE   | 通知       | record.doc_type
            {"title":"甲","agency":["财政部","商务部"]}                                | AGENCY          | 财政部     | record.agency
            """)
    void takesTheFirstKeyOfARecordThatIsThere(String json, GivenField field, String text, String rule)
            throws Exception {
        assertThat(record(json).given().find(field)).contains(new GivenValue(text, rule));
    }

    @Test
    void ignoresOtherKeysOfARecord() throws Exception {
        Given given = record("{\"title\":\"甲\",\"license\":\"free\",\"keywords\":[\"乙\"],\"extra\":{\"year\":1}}")
                .given();
        assertThat(GivenField.values())
                .allSatisfy(field -> assertThat(given.list(field)).isEmpty());
    }

    @Test
    void keepsTheIdOfARecordElseNamesItAfterItsUrlElseAfterItsPlace() throws Exception {
        assertThat(record("{\"id\":7,\"title\":\"甲\"}").identity().id()).isEqualTo("7");
        String first = record("{\"title\":\"甲\",\"url\":\"https://example.org/1\"}")
                .identity()
                .id();
        String corrected = record("{\"title\":\"乙\",\"url\":\"https://example.org/1\"}")
                .identity()
                .id();
        assertThat(first).startsWith("url-").isEqualTo(corrected);
        assertThat(record("{\"title\":\"甲\"}").identity().id()).startsWith("record-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"1","title":" ","body":""} | neither "title" nor "body" has text
            {"id":"1"}                       | neither "title" nor "body" has text
            [1,2]                            | not a JSON object
            """)
    void refusesARecordWithoutText(String json, String reason) {
        assertThatThrownBy(() -> record(json))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(reason);
    }

    @Test
    void saysWhatIsWrongWithTheJson() {
        assertThatThrownBy(() -> record("{\"title\":"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("not valid JSON: ");
    }

    @Test
    void makesATitleForARecordWithoutOne() throws Exception {
        assertThat(record("{\"body\":\"关于做好防汛工作的通知\\n各市：\\n现通知如下。\"}").title()).isEqualTo("关于做好防汛工作的通知");
    }

    @Test
    void readsTagsOfABodyAsLines() throws Exception {
        assertThat(record("{\"title\":\"甲\",\"body\":\"<p>第一段。</p><p>第<b>二</b>段。</p>\"}")
                        .body())
                .isEqualTo("第一段。\n第二段。");
    }

    @Test
    void readsFrontMatterAndRestoresQuotesThatAFileNameLost() throws Exception {
        ParsedDocument document = page(Format.TEXT, """

                ---
                title: '_十三五_养老服务体系规划出炉'
                author: 示例晚报网
                date: Sat, 31 Dec 2016 18:30:00 GMT
                comments: false
                ---

                <div><p>“十三五”时期，养老服务将全面提速。</p><p>记者从民政部获悉，规划已经印发。</p></div>
                """);
        assertThat(document.title()).isEqualTo("“十三五”养老服务体系规划出炉");
        assertThat(document.body()).isEqualTo("“十三五”时期，养老服务将全面提速。\n记者从民政部获悉，规划已经印发。");
        assertThat(document.given().find(GivenField.SOURCE)).contains(new GivenValue("示例晚报网", "front_matter.author"));
        assertThat(document.given().find(GivenField.PUBLISHED_ON))
                .contains(new GivenValue("Sat, 31 Dec 2016 18:30:00 GMT", "front_matter.date"));
    }

    @Test
    void takesASourceThatIsAnAddressForTheUrlAndAPersonForNoSource() throws Exception {
        Given given = page(
                        Format.MARKDOWN, "---\ntitle: 某市通知\nsource: https://example.org/a\nauthor: 某某\n---\n各区：\n请照办。")
                .given();
        assertThat(given.find(GivenField.URL)).contains(new GivenValue("https://example.org/a", "front_matter.source"));
        assertThat(given.find(GivenField.SOURCE)).isEmpty();
    }

    @Test
    void namesBrokenFrontMatter() {
        assertThatThrownBy(() -> page(Format.MARKDOWN, "---\ntitle: 'open\nx: [\n---\n正文。"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("its front matter is not valid YAML");
        assertThatThrownBy(() ->
                        page(Format.MARKDOWN, "---\na: &a [x,x]\nb: !!java.net.URL [http://example.org]\n---\n正文。"))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void doesNotTakeADashedLineForFrontMatter() throws Exception {
        assertThat(page(Format.TEXT, "---\n某市人民政府公告\n---\n现将有关事项公告如下。").body()).contains("现将有关事项公告如下。");
    }

    @Test
    void takesTheMarksOffMarkdown() throws Exception {
        ParsedDocument document = page(Format.MARKDOWN, """
                # 某省茶产业提升方案

                ## 一、目标

                **到2028年**，全省茶园面积*稳定*在[现有水平](https://example.org/a)。

                | 指标 | 数值 |
                | --- | ---: |
                | 产量 | 30万吨 |

                - 扶持龙头企业。
                > 编者按：节选。
                """);
        assertThat(document.title()).isEqualTo("某省茶产业提升方案");
        assertThat(document.body()).isEqualTo("一、目标\n到2028年，全省茶园面积稳定在现有水平。\n指标 | 数值\n产量 | 30万吨\n扶持龙头企业。\n编者按：节选。");
    }

    @Test
    void refusesAPageOfNothingButChrome() {
        assertThatThrownBy(() -> page(Format.TEXT, "【打印】 【关闭】\n版权所有 京ICP备00000000号"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("nothing but page chrome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中", "**", "[", "> ", "2021年", "（", "——", "<p"})
    void readsALineThatIsAsLongAsABook(String unit) throws UnreadableDocumentException {
        String line = unit.repeat(100_000);
        for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML)) {
            ParsedDocument document = page(format, "关于防汛的通知\n请各地照办。\n" + line);
            assertThat(document.title() + document.body()).contains("请各地照办");
        }
    }

    private ParsedDocument record(String json) throws UnreadableDocumentException {
        return parser.parse(new RawDocument(
                new Place("a.jsonl:3", "d/a.jsonl#3", "a.jsonl"),
                Format.RECORD,
                json.getBytes(StandardCharsets.UTF_8)));
    }

    private ParsedDocument page(Format format, String text) throws UnreadableDocumentException {
        return parser.parse(new RawDocument(new Place("a", "d/a", "a"), format, text.getBytes(StandardCharsets.UTF_8)));
    }
}

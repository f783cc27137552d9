package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.PolicyDocument;

/** Papers of Taiwan's offices as a gazette puts them online: saved from a word processor, a span for every run of digits. */
class OfficialPapersTest {

    @TempDir
    private Path folder;

    @Test
    void readsAnOrderOfThreeMinistries() throws IOException {
        PolicyDocument order = index(paper(
                "<a href='#'>交通部</a><br>\n <a href='#'>財政部</a>令<br>\n<a href='#'>內政部</a>",
                "中華民國99年8月7日（補登）<br>交港字第0990000011號<br>台財港字第0990000022號<br>台內港字第0990000033號",
                "<p>修正「漁港碼頭使用辦法」第二條、第三條，並自即日生效。</p><p>部　　長　林甲乙<br>部　　長　陳丙丁</p>"));
        assertThat(order.dates().issuedOn()).hasToString("2010-08-07");
        assertThat(order.subject().agencies()).containsExactly("交通部", "財政部", "內政部");
        assertThat(order.subject().documentNumber()).isEqualTo("交港字第0990000011號;台財港字第0990000022號;台內港字第0990000033號");
        assertThat(order.content().title()).isEqualTo("修正「漁港碼頭使用辦法」第二條、第三條");
    }

    @Test
    void readsTheLetterheadAboveATableThatHoldsNearlyAllOfThePaper() throws IOException {
        String rows = Stream.of("未依規定停泊，阻礙航道。", "使用違規漁具，經制止不聽。", "丟棄漁網，汙染港區。")
                .map(act -> "<tr><td><p>" + act + "</p></td><td><p>一、初犯，處3萬元。</p><p>二、再犯，處5萬元；情節重大，加倍。</p></td></tr>")
                .collect(Collectors.joining());
        PolicyDocument order = index(paper(
                "行政院農業委員會令",
                "中華民國101年4月5日<br>農漁字第1010000001號",
                "<p>訂定「漁港違規裁罰基準」，並自即日生效。</p><p>附件標題</p><table>" + rows + "</table>"));
        assertThat(order.dates().issuedOn()).hasToString("2012-04-05");
        assertThat(order.subject().documentNumber()).isEqualTo("農漁字第1010000001號");
        assertThat(order.subject().agencies()).containsExactly("農業委員會");
        assertThat(order.content().title()).isEqualTo("訂定「漁港違規裁罰基準」");
        assertThat(order.content().body()).contains("二、再犯，處5萬元；情節重大，加倍。");
    }

    @Test
    void believesTheLetterheadMoreThanTheSignatureUnderWhatIsEnclosed() throws IOException {
        PolicyDocument letter = index(paper(
                "國防部書函",
                "中華民國97年3月4日<br>國漁審字第0970000535號",
                "<p>主　　旨：檢送南部地方法院97年度補償決定書摘要，請惠予刊登，請查照。</p><p>國防部</p><p>決定書</p><p>主文：准予補償，其餘駁回。</p>"
                        + "<p>南部地方法院</p><p>中　華　民　國　97　年　1　月　9　日</p>"));
        assertThat(letter.dates().issuedOn()).hasToString("2008-03-04");
        assertThat(letter.content().title()).isEqualTo("檢送南部地方法院97年度補償決定書摘要");
    }

    @Test
    void titlesAnInterpretationByItsFirstSentence() throws IOException {
        PolicyDocument order = index(
                paper("財政部令", "中華民國98年6月5日<br>台財漁二（三）字第09800045678號", "<p>一、漁會出租冷凍庫之租金收入，免徵營業稅。</p><p>二、本令自即日生效。</p>"));
        assertThat(order.content().title()).isEqualTo("漁會出租冷凍庫之租金收入，免徵營業稅");
        assertThat(order.subject().documentNumber()).isEqualTo("台財漁二（三）字第09800045678號");
    }

    @Test
    void readsTheMinutesOfACabinetMeeting() throws IOException {
        PolicyDocument minutes = index("<div><p>" + spans("行政院第3066次會議院長提示暨院會決定決議事項　中華民國96年11月8日")
                + "</p><p>院長提示：</p><p>一、漁業轉型，請各機關積極辦理。</p></div>");
        assertThat(minutes.subject().agencies()).containsExactly("行政院");
        assertThat(minutes.content().title()).isEqualTo("行政院第3066次會議院長提示暨院會決定決議事項");
        assertThat(minutes.dates().issuedOn()).hasToString("2007-11-08");
    }

    private PolicyDocument index(String page) throws IOException {
        InMemorySink sink = new InMemorySink();
        Path file = Files.writeString(folder.resolve("page.html"), page);
        new Indexer().index(IndexRequest.of(List.of(file)), sink, IndexListener.NONE);
        assertThat(sink.list()).hasSize(1);
        return sink.list().getFirst();
    }

    /** The letterhead in two cells of a table that lays out the page, the text in a third below them. */
    private static String paper(String issuer, String dateAndNumber, String text) {
        return """
                <div><table summary="本期內容"><tr>
                  <td><font size="2"><span><b>%s</b></span></font></td><td><font size="2">%s</font></td></tr>
                  <tr><td colspan="2">%s<p><o:p></o:p></p></td></tr></table></div><div><a href="#">Top</a></div>""".formatted(issuer, spans(dateAndNumber), text.contains("<table") ? text : spans(text));
    }

    private static String spans(String text) {
        return text.replaceAll("(\\d+)(?![^<]*>)", "</span><span lang=EN-US\nstyle='mso-x:y'>$1</span><span>");
    }
}

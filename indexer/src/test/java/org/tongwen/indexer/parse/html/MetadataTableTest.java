package org.tongwen.indexer.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;

class MetadataTableTest {

    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("索 引 号", "000000/2020-00012");
        VALUES.put("主题分类", "农业、林业、水利\\渔业");
        VALUES.put("发文机关", "某市人民政府");
        VALUES.put("成文日期", "2020年03月04日");
        VALUES.put("标　　题", "某市人民政府关于修缮渔港的通知");
        VALUES.put("发文字号", "某政发〔2020〕7号");
        VALUES.put("发布日期", "2020年03月09日");
        VALUES.put("主 题 词", "");
    }

    /** The ways in which government sites lay the table out. */
    enum Layout {
        ROWS("<table>", "<tr><td><b>%s：</b></td><td>%s</td></tr>", "</table>"),
        HEADS("<table><tr>", "<th>%s</th><td>%s</td>", "</tr></table>"),
        CELLS("<table><tr>", "<td><strong>%s</strong>：%s</td>", "</tr></table>"),
        LIST("<ul>", "<li><span>%s：</span><em>%s</em></li>", "</ul>"),
        BARE_LIST("<ul>", "<li><span>%s</span><span>%s</span></li>", "</ul>"),
        DEFINITIONS("<dl>", "<dt>%s</dt><dd>%s</dd>", "</dl>"),
        BLOCKS("<div>", "<div><div>%s</div><div>%s</div></div>", "</div>"),
        PARAGRAPHS("<div>", "<p><strong>%s：</strong>%s</p>", "</div>"),
        BRACKETS("<p>", "<span>[%s]</span> %s ", "</p>"),
        NESTED("<table><tr><td><table>", "<tr><td>&nbsp;%s&nbsp;:</td><td>%s</td></tr>", "</table></td></tr></table>");

        private final String open;
        private final String pair;
        private final String close;

        Layout(String open, String pair, String close) {
            this.open = open;
            this.pair = pair;
            this.close = close;
        }

        private String html() {
            return VALUES.entrySet().stream()
                    .map(entry -> pair.formatted(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("", open, close));
        }
    }

    private static final String ARTICLE =
            "<h1>某市人民政府关于修缮渔港的通知</h1><div class=\"text\"><p>各区人民政府：</p><p>为修缮渔港，现将有关事项通知如下。</p></div>";

    @ParameterizedTest
    @EnumSource
    void readsEveryLayoutAboveTheText(Layout layout) {
        assertRead(HtmlPage.of("<body><div>" + layout.html() + ARTICLE + "</div></body>"));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryLayoutWithinTheText(Layout layout) {
        assertRead(HtmlPage.of("<div id=\"zoom\">" + layout.html() + ARTICLE + "</div>"));
    }

    @Test
    void readsARowOfLabelsAboveARowOfValues() {
        String labels = VALUES.keySet().stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
        String values = VALUES.values().stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
        assertRead(HtmlPage.of("<table>" + labels + values + "</table>" + ARTICLE));
    }

    @Test
    void keepsTablesOfTheTextWithHeadsLikeLabels() {
        String list = "<table><tr><td>发文机关</td><td>发文字号</td></tr><tr><td>甲局</td><td>甲发〔2001〕1号</td></tr>"
                + "<tr><td>乙局</td><td>乙发〔2002〕2号</td></tr></table>";
        HtmlPage page = HtmlPage.of("<div><p>决定废止下列文件，特此公告。</p>" + list + "</div>");
        assertThat(page.text()).contains("甲局 甲发〔2001〕1号", "乙局 乙发〔2002〕2号");
        assertThat(given(page).find(GivenField.DOCUMENT_NUMBER)).isEmpty();
    }

    private static void assertRead(HtmlPage page) {
        Given given = given(page);
        assertThat(given.find(GivenField.AGENCY)).contains(new GivenValue("某市人民政府", "page.发文机关"));
        assertThat(given.find(GivenField.ISSUED_ON)).contains(new GivenValue("2020年03月04日", "page.成文日期"));
        assertThat(given.find(GivenField.PUBLISHED_ON)).contains(new GivenValue("2020年03月09日", "page.发布日期"));
        assertThat(given.find(GivenField.DOCUMENT_NUMBER)).contains(new GivenValue("某政发〔2020〕7号", "page.发文字号"));
        assertThat(given.find(GivenField.TITLE)).contains(new GivenValue("某市人民政府关于修缮渔港的通知", "page.标题"));
        assertThat(page.text()).contains("为修缮渔港，现将有关事项通知如下。").doesNotContain("索引", "索 引", "主题", "03月", "〔2020〕");
    }

    private static Given given(HtmlPage page) {
        Given.Builder given = new Given.Builder();
        page.offerTo(given);
        return given.build();
    }
}

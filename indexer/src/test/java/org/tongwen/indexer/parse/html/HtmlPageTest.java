package org.tongwen.indexer.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;

class HtmlPageTest {

    private static final String ARTICLE = """
            <p>各区人民政府，市政府各部门：</p>
            <p>为保护古树，现就有关事项通知如下。</p>
            <p align="right">某市人民政府<br>2017年4月5日</p>""";

    @Test
    void readsTheTableThatReadersThrowAway() {
        HtmlPage page = HtmlPage.of("""
                <html><head><title>某市人民政府关于保护古树的通知_示例政府网</title></head><body>
                <div class="nav"><a>首页</a><a>政务公开</a></div>
                <table><tr><td>索 引 号：</td><td>0001/2017-2</td><td>发文机关</td><td>某市人民政府</td></tr>
                <tr><td><b>发文字号：</b></td><td>某政发〔2017〕5号</td><td>成文日期：</td><td>2017年04月05日</td></tr></table>
                <h1>某市人民政府关于保护古树的通知</h1>
                <div class="anything">%s</div>
                <div class="related"><h3>相关文章</h3><ul><li>植树节活动</li></ul></div>
                <div class="footer">版权所有</div></body></html>""".formatted(ARTICLE));
        assertThat(page.heading()).contains("某市人民政府关于保护古树的通知");
        assertThat(page.text()).isEqualTo("各区人民政府，市政府各部门：\n为保护古树，现就有关事项通知如下。\n某市人民政府\n2017年4月5日");
        Given given = offered(page);
        assertThat(given.find(GivenField.AGENCY)).contains(new GivenValue("某市人民政府", "page.发文机关"));
        assertThat(given.find(GivenField.DOCUMENT_NUMBER)).contains(new GivenValue("某政发〔2017〕5号", "page.发文字号"));
        assertThat(given.find(GivenField.ISSUED_ON)).contains(new GivenValue("2017年04月05日", "page.成文日期"));
    }

    @Test
    void findsTheArticleInATableThatLaysOutThePage() {
        HtmlPage page = HtmlPage.of("""
                <table><tr><td colspan=2><a>首页</a></td></tr><tr><td>机构职能<br>人事任免<br>建议提案</td><td>
                <p>第一段讲了原因，也讲了办法。</p>第二段在格子里，没有标签。<br><br>第三段最后，说了时间。</td></tr>
                <tr><td colspan=2>主办：示例办公厅</td></tr></table>""");
        assertThat(page.text()).isEqualTo("第一段讲了原因，也讲了办法。\n第二段在格子里，没有标签。\n第三段最后，说了时间。");
    }

    @Test
    void keepsTheLetterheadAndTheSignatureThatATemplateSetsApart() {
        HtmlPage page = HtmlPage.of("""
                <div class="x">公報首頁 本期目錄</div><table><tr><td><a href="#">漁業部</a>令</td><td>中華民國99年1月8日
                漁管字第0990000001號</td></tr><tr><td colspan=2><p>修正「漁港使用要點」，自即日生效。</p><p>一、漁港使用人，
                應先登記。</p><p>二、登記事項，由機關定之。</p></td></tr></table><div>部長室</div><div>2010年1月8日</div>""");
        assertThat(page.text()).isEqualTo("""
                漁業部令 中華民國99年1月8日漁管字第0990000001號
                修正「漁港使用要點」，自即日生效。
                一、漁港使用人，應先登記。
                二、登記事項，由機關定之。""");
    }

    @Test
    void keepsTheRowsOfATableInTheArticle() {
        HtmlPage page = HtmlPage.of("""
                <h1>关于入选名单的公示</h1><div><p>经评审，拟入选名单如下，现予公示。</p>
                <table><tr><th>序号</th><th>名称</th></tr><tr><td>1</td><td><p>某县丝网</p></td></tr></table>
                <p>公示期为七天，欢迎监督。</p></div>""");
        assertThat(page.text()).isEqualTo("经评审，拟入选名单如下，现予公示。\n序号 名称\n1 某县丝网\n公示期为七天，欢迎监督。");
    }

    @Test
    void joinsWordsThatAWordProcessorTookApart() {
        HtmlPage page = HtmlPage.of(
                "<div><p class=MsoNormal><span\nstyle='x'>某市</span><span>政\n府　公告</span><span lang=EN-US><o:p></o:p></span></p>"
                        + "<p>主旨：公告新要點，自即日生效。</p></div>");
        assertThat(page.text()).isEqualTo("某市政府　公告\n主旨：公告新要點，自即日生效。");
    }

    @Test
    void dropsWhatAWordProcessorKeepsForItself() {
        HtmlPage page = HtmlPage.of("""
                <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><div><style>p{mso-style-parent:"";}</style>
                <xml><o:Zoom>90</o:Zoom></xml><p class=MsoNormal>各港：</p>
                <p style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;&nbsp;
                </span></span><![endif]><font><font>加强巡查<a href="#_ftn1" name="_ftnref1"><![if !supportFootnotes]>[1]<![endif]></a>力度，
                不得松懈。</font></font><o:p></o:p></p><p>二、落实责任。<span style='display:none;mso-hide:all'>草稿</span></p>
                <div style='mso-element:footnote'><p><a href="#_ftnref1" name="_ftn1">[1]</a>巡查，指每日巡查。</p></div></div>""");
        assertThat(page.text()).isEqualTo("各港：\n一、 加强巡查力度，不得松懈。\n二、落实责任。\n[1]巡查，指每日巡查。");
    }

    @Test
    void readsPagesThatHaveHardlyAnySentences() {
        assertThat(HtmlPage.of("<div class=menu><a>首页</a></div><h1>港务局通告</h1><p>东门今日关闭。</p><div class=foot>版权</div>")
                        .text())
                .isEqualTo("港务局通告\n东门今日关闭。");
        assertThat(HtmlPage.of("<table><tr><th>序号</th><th>单位</th></tr><tr><td>1</td><td>甲港</td></tr></table>")
                        .text())
                .isEqualTo("序号 单位\n1 甲港");
        assertThat(HtmlPage.of("<ul><li><a href=1>渔港管理办法</a></li><li><a href=2>休渔通告</a></li></ul>")
                        .text())
                .isEqualTo("渔港管理办法\n休渔通告");
    }

    @Test
    void dropsTheLinkAndKeepsItsWords() {
        HtmlPage page = HtmlPage.ofFragment(
                "<p>发展<a class=\"hot\" href=\"https://example.org/?code=300000\" code=\"300000\">机器人</a>产业。</p>");
        assertThat(page.text()).isEqualTo("发展机器人产业。");
    }

    @Test
    void neverTakesTheArticleForChromeWhateverItsClassIsCalled() {
        assertThat(HtmlPage.of("<body><div class=\"print hot\">" + ARTICLE + "</div></body>")
                        .text())
                .contains("为保护古树");
    }

    @Test
    void readsNoFileThatAnEntityNames() {
        HtmlPage page = HtmlPage.of("""
                <?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <html><head><title>关于保护古树的通知</title></head><body><h1>关于保护古树的通知</h1>
                <div>%s<p>&x;</p></div></body></html>""".formatted(ARTICLE));
        assertThat(page.text()).contains("为保护古树").doesNotContain("root:");
    }

    @Test
    void readsTheHeadOfAPage() {
        Given given = offered(HtmlPage.of("""
                <head><meta name="ArticleTitle" content="某公告"><meta name="pubdate" content="2020-01-02 03:04">
                <meta name="ContentSource" content="示例日报"><link rel="canonical" href="https://example.org/1">
                <script type="application/ld+json">{"datePublished":"2019-01-01"}</script></head><body>%s</body>""".formatted(ARTICLE)));
        assertThat(given.find(GivenField.TITLE)).contains(new GivenValue("某公告", "page.ArticleTitle"));
        assertThat(given.find(GivenField.PUBLISHED_ON)).contains(new GivenValue("2020-01-02 03:04", "page.PubDate"));
        assertThat(given.find(GivenField.SOURCE)).contains(new GivenValue("示例日报", "page.ContentSource"));
        assertThat(given.find(GivenField.URL)).contains(new GivenValue("https://example.org/1", "page.canonical"));
    }

    @Test
    void choosesTheHeadingThatThePagesTitleRepeats() {
        HtmlPage page = HtmlPage.of("<title>古樹保護計畫公布 | 示例府</title><h2>新聞公報專區</h2><h3>古樹保護計畫公布</h3>" + ARTICLE);
        assertThat(page.heading()).contains("古樹保護計畫公布");
        assertThat(HtmlPage.of("<title>示例网 - 关于古树保护的若干规定</title>" + ARTICLE).heading())
                .contains("关于古树保护的若干规定");
    }

    private static Given offered(HtmlPage page) {
        Given.Builder given = new Given.Builder();
        page.offerTo(given);
        return given.build();
    }
}

package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;

class PageTextTest {

    private final Given.Builder given = new Given.Builder();

    @Test
    void keepsTheArticleOfANewsPageAndNothingElse() {
        PageText page = read("""
                热线电话
                  • 010-00000000010-00000001
                专家更多

                某某:量子通信走进工厂

                在一季度订单增长、用户持...更多>>

                示例信息中心 > 研究 > 园区
                茶叶产业园怎样连成片

                发布时间:2018-03-04 10:20:30

                来源:示例传媒

                【打印】 【推荐给朋友】

                　　一片叶子带动一个县。记者在产业园看到，新茶正在装箱。

                　　央地同唱一台戏

                　　主管部门表示，　　将继续支持。(责任编辑:某某)

                相关报道
                  • 春茶开采
                示例日报 2019-05-06
                联系我们:010-0000 0000
                Copyright 2000-2018 示例网.All rights reserved.
                """);
        assertThat(page.title()).isEqualTo("茶叶产业园怎样连成片");
        assertThat(page.body()).isEqualTo("""
                一片叶子带动一个县。记者在产业园看到，新茶正在装箱。
                央地同唱一台戏
                主管部门表示，　将继续支持。""");
        assertGiven(GivenField.PUBLISHED_ON, "2018-03-04 10:20:30", "page.发布时间");
        assertGiven(GivenField.SOURCE, "示例传媒", "page.来源");
    }

    @Test
    void readsTheLineUnderAHeadlineInTraditionalScript() {
        PageText page = read("""
                首頁 › 新聞 › 產業
                離島漁業轉型計畫上路
                示例通訊社　2023-07-08 09:10　列印　分享到 Facebook

                農業主管機關今天表示，離島漁業轉型計畫自下月起受理申請。

                延伸閱讀：漁港參觀記
                """);
        assertThat(page).isEqualTo(new PageText("離島漁業轉型計畫上路", "農業主管機關今天表示，離島漁業轉型計畫自下月起受理申請。"));
        assertGiven(GivenField.SOURCE, "示例通訊社", "page.byline");
    }

    @Test
    void readsTheTableOfAGovernmentPage() {
        PageText page = read("""
                索 引 号：000000000/2020-00001    发文机关：某市人民政府
                成文日期：2020年02月03日    发文字号：某政发〔2020〕7号
                发布日期：2020-02-05
                某市人民政府关于修缮校舍的通知
                各县（市、区）人民政府：
                现将有关事项通知如下。
                """);
        assertThat(page.title()).isEqualTo("某市人民政府关于修缮校舍的通知");
        assertThat(page.body()).isEqualTo("各县（市、区）人民政府：\n现将有关事项通知如下。");
        assertGiven(GivenField.AGENCY, "某市人民政府", "page.发文机关");
        assertGiven(GivenField.ISSUED_ON, "2020年02月03日", "page.成文日期");
        assertGiven(GivenField.DOCUMENT_NUMBER, "某政发〔2020〕7号", "page.发文字号");
    }

    @Test
    void keepsTheSignatureAndTheDateUnderIt() {
        assertThat(read("关于开展检查的通知\n各处：\n请照此执行。\n某部某司\n2019年9月9日\n（此件公开发布）").body())
                .endsWith("某部某司\n2019年9月9日\n（此件公开发布）");
    }

    @Test
    void keepsLabelsThatBelongToTheText() {
        String notice = "时间：2021年5月6日上午九时。\n地点：会议中心三层。\n联系人：办公室，联系电话：010-00000000。";
        assertThat(read("关于召开会议的通知\n现将会议安排通知如下。\n" + notice).body()).endsWith(notice);
    }

    @Test
    void keepsAParagraphAfterWhatLooksLikeTheEnd() {
        String paragraph = "最新评论显示，" + "社会各界对草案提出了许多建设性的意见和建议，".repeat(5) + "有关部门将认真研究。";
        assertThat(read("草案征求意见\n公开征求意见已经结束。\n最新评论\n" + paragraph).body()).endsWith(paragraph);
    }

    @Test
    void takesTheTitleFromAReprintNotice() {
        PageText page = read("由於天氣原因，展會改期舉行，具體時間另行通知。\n“蔬菜博覽會改期舉行”由某某交易網小編整理發布。如需轉載，請注明來源。");
        assertThat(page).isEqualTo(new PageText("蔬菜博覽會改期舉行", "由於天氣原因，展會改期舉行，具體時間另行通知。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于做好防汛工作的通知\\n各市：\\n现通知如下。                           | 关于做好防汛工作的通知
            教育厅 财政厅\\n关于发放助学金的通知\\n各市：\\n现通知如下。             | 教育厅 财政厅关于发放助学金的通知
            某省关于印发某省渔业\\n振兴行动计划的通知\\n各市：\\n现通知如下。        | 某省关于印发某省渔业振兴行动计划的通知
            节水办法（试行）\\n（某部2020年1月2日印发）\\n第一条 为了节水，制定本办法。 | 节水办法（试行）
            財政部令\\n中華民國97年8月9日\\n修正「菸品健康捐分配辦法」第三條，自即日生效。 | 修正「菸品健康捐分配辦法」第三條
            某縣政府　函\\n主旨：檢送「溫泉區清潔要點」一份，請查照。\\n說明：一、略。 | 檢送「溫泉區清潔要點」
            渔业是沿海居民的重要生计,也是外贸的来源。近年来产量稳定。           | 渔业是沿海居民的重要生计,也是外贸的来源
            """)
    void findsTheTitle(String text, String title) {
        assertThat(read(text.replace("\\n", "\n")).title()).isEqualTo(title);
    }

    @Test
    void doesNotRepeatAKnownTitleThatStandsOnTwoLines() {
        PageText page = PageText.of("某省关于印发某省渔业\n振兴行动计划的通知\n各市：\n照办。", Optional.of("某省关于印发某省渔业振兴行动计划的通知"), given);
        assertThat(page.body()).isEqualTo("各市：\n照办。");
    }

    private PageText read(String text) {
        return PageText.of(text, Optional.empty(), given);
    }

    private void assertGiven(GivenField field, String text, String rule) {
        assertThat(given.build().find(field)).contains(new GivenValue(text, rule));
    }
}

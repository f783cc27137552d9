package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.model.script.Script;

class Gbt7714FormatTest {

    private final ReferenceFormat format = CitationStyle.GBT7714.format();

    static Stream<Arguments> lawsAndGovernmentDocuments() {
        return Stream.of(
                arguments(
                        Sample.of("中华人民共和国海洋能源法")
                                .type("法律")
                                .by("全国人民代表大会常务委员会")
                                .issued("2021-06-10")
                                .url("https://law.example.org/1"),
                        "全国人民代表大会常务委员会. 中华人民共和国海洋能源法[Z/OL]. (2021-06-10)[2026-11-28]. https://law.example.org/1."),
                arguments(
                        Sample.of("潮汐电站管理条例")
                                .type("条例")
                                .by("国务院")
                                .number("国务院令第968号")
                                .published("2022-03-01")
                                .source("中国政府网")
                                .url("https://law.example.org/2"),
                        "国务院. 潮汐电站管理条例: 国务院令第968号[Z/OL]. 中国政府网, 2022(2022-03-01)[2026-11-28]. https://law.example.org/2."),
                arguments(
                        Sample.of("江苏省内河绿色航运促进条例")
                                .type("条例")
                                .by("江苏省人民代表大会常务委员会")
                                .issued("2020-07-31"),
                        "江苏省人民代表大会常务委员会. 江苏省内河绿色航运促进条例[Z]. (2020-07-31)."),
                arguments(
                        Sample.of("国务院关于促进潮汐能产业发展的指导意见")
                                .type("意见")
                                .by("国务院")
                                .number("国发〔2021〕84号")
                                .issued("2021-07-02")
                                .published("2021-07-09")
                                .url("https://gov.example.cn/c/84.htm"),
                        "国务院. 国务院关于促进潮汐能产业发展的指导意见: 国发〔2021〕84号[Z/OL]. (2021-07-09)[2026-11-28]. https://gov.example.cn/c/84.htm."),
                arguments(
                        Sample.of("关于开展绿色船舶试点的通知")
                                .type("通知")
                                .by("工业和信息化部", "国家发展改革委", "财政部", "交通运输部")
                                .number("工信部联重装〔2022〕308号")
                                .issued("2022-09-28")
                                .url("https://miit.example.cn/308"),
                        "工业和信息化部, 国家发展改革委, 财政部, 等. 关于开展绿色船舶试点的通知: 工信部联重装〔2022〕308号[Z/OL]. (2022-09-28)[2026-11-28]. https://miit.example.cn/308."),
                arguments(
                        Sample.of("关于船用设备税收政策的公告")
                                .type("公告")
                                .by("财政部", "税务总局", "海关总署")
                                .number("财政部公告2023年第7号")
                                .issued("2023-01-20"),
                        "财政部, 税务总局, 海关总署. 关于船用设备税收政策的公告: 财政部公告2023年第7号[Z]. (2023-01-20)."),
                arguments(
                        Sample.of("关于港口岸电价格的通知")
                                .type("通知")
                                .by("甲省发展改革委", "甲省交通运输厅")
                                .number("甲发改〔2019〕5号;甲交〔2019〕9号")
                                .issued("2019-02"),
                        "甲省发展改革委, 甲省交通运输厅. 关于港口岸电价格的通知: 甲发改〔2019〕5号: 甲交〔2019〕9号[Z]. (2019-02)."),
                arguments(
                        Sample.of("促進潮汐發電設施設置辦法")
                                .script(Script.HANT)
                                .type("办法")
                                .by("經濟部")
                                .number("經能字第10904600120號")
                                .issued("2020-03-02")
                                .source("全國法規資料庫")
                                .url("https://law.example.tw/3"),
                        "經濟部. 促進潮汐發電設施設置辦法: 經能字第10904600120號[Z/OL]. 全國法規資料庫, 2020(2020-03-02)[2026-11-28]. https://law.example.tw/3."),
                arguments(
                        Sample.of("離岸風電聯合查核作業要點")
                                .script(Script.HANT)
                                .type("指南")
                                .by("經濟部", "交通部", "海洋委員會", "內政部", "環境部")
                                .issued("2024"),
                        "經濟部, 交通部, 海洋委員會, 等. 離岸風電聯合查核作業要點[Z]. 2024."));
    }

    static Stream<Arguments> newsReportsAndStandards() {
        return Stream.of(
                arguments(
                        Sample.of("潮汐电站并网发电")
                                .source("人民日报")
                                .published("2023-05-06")
                                .url("https://paper.example.com/a"),
                        "潮汐电站并网发电[N/OL]. 人民日报, 2023-05-06[2026-11-28]. https://paper.example.com/a."),
                arguments(Sample.of("岸电价格下调").source("证券时报").published("2020-03-05"), "岸电价格下调[N]. 证券时报, 2020-03-05."),
                arguments(
                        Sample.of("市商务局举行新闻发布会")
                                .type("新闻")
                                .by("甲市商务局")
                                .published("2021-04-05")
                                .url("https://a.example.cn/n"),
                        "甲市商务局. 市商务局举行新闻发布会[EB/OL]. (2021-04-05)[2026-11-28]. https://a.example.cn/n."),
                arguments(
                        Sample.of("2023年甲市政府工作报告")
                                .type("报告")
                                .by("甲市人民政府")
                                .issued("2023-01-15")
                                .url("https://a.example.cn/r"),
                        "甲市人民政府. 2023年甲市政府工作报告[R/OL]. (2023-01-15)[2026-11-28]. https://a.example.cn/r."),
                arguments(
                        Sample.of("海洋产业白皮书").type("白皮书").source("海洋出版中心").published("2019-09-27"),
                        "海洋产业白皮书[R]. 海洋出版中心, 2019(2019-09-27)."),
                arguments(
                        Sample.of("潮汐能发电装置评价通则")
                                .type("标准")
                                .by("国家标准化管理委员会")
                                .number("GB/T 98765-2018")
                                .year(2018, false)
                                .url("https://std.example.cn/5"),
                        "国家标准化管理委员会. 潮汐能发电装置评价通则: GB/T 98765-2018[S/OL]. 2018[2026-11-28]. https://std.example.cn/5."));
    }

    static Stream<Arguments> incompleteDocuments() {
        return Stream.of(
                arguments(Sample.of("致全体渔民的一封信"), "致全体渔民的一封信[Z]."),
                arguments(
                        Sample.of("致全体渔民的一封信").url("https://a.example.cn/x"),
                        "致全体渔民的一封信[EB/OL]. [2026-11-28]. https://a.example.cn/x."),
                arguments(Sample.of("").id("seeds/旧/1.txt"), "seeds/旧/1.txt[Z]."),
                arguments(Sample.of(" ").number("甲政发〔2001〕3号"), "甲政发〔2001〕3号[Z]."),
                arguments(Sample.of("甲市渔港规划").type("规划").source("甲市图书馆").year(2016, false), "甲市渔港规划[Z]. 甲市图书馆, 2016."),
                arguments(
                        Sample.of("甲市渔港规划").type("规划").year(2015, true).url("https://a.example.cn/g"),
                        "甲市渔港规划[Z/OL]. [2015][2026-11-28]. https://a.example.cn/g."),
                arguments(Sample.of("甲市渔港规划").type("规划").source("甲市图书馆").year(2015, true), "甲市渔港规划[Z]. 甲市图书馆, [2015]."),
                arguments(
                        Sample.of("甲市渔港规划").type("规划").issued("2018-06").url("https://a.example.cn/g"),
                        "甲市渔港规划[Z/OL]. (2018-06)[2026-11-28]. https://a.example.cn/g."),
                arguments(
                        Sample.of("关于休渔期的通告。").type("通告").by("甲市渔业局").issued("2017-05-01"),
                        "甲市渔业局. 关于休渔期的通告[Z]. (2017-05-01)."),
                arguments(
                        Sample.of("休渔期到了，怎么办？").url("https://a.example.cn/q"),
                        "休渔期到了，怎么办？[EB/OL]. [2026-11-28]. https://a.example.cn/q."),
                arguments(Sample.of("甲渔〔2017〕6号关于休渔期的通知").type("通知").number("甲渔〔2017〕6号"), "甲渔〔2017〕6号关于休渔期的通知[Z]."),
                arguments(
                        Sample.of("关于休渔期的通知（甲渔[2017]6号）").type("通知").number("甲渔〔2017〕6号"), "关于休渔期的通知（甲渔[2017]6号）[Z]."),
                arguments(
                        Sample.of("关于废止甲渔〔2009〕1号文件的通知").type("通知").number("甲渔〔2017〕6号"),
                        "关于废止甲渔〔2009〕1号文件的通知: 甲渔〔2017〕6号[Z]."),
                arguments(Sample.of("关于休渔期\r\n\t的　通知").type("通知").by("甲市\n渔业局"), "甲市 渔业局. 关于休渔期 的 通知[Z]."));
    }

    @ParameterizedTest
    @MethodSource({"lawsAndGovernmentDocuments", "newsReportsAndStandards", "incompleteDocuments"})
    void aReferenceIsAsTheStandardHasIt(Sample sample, String expected) {
        assertThat(format.format(sample.reference())).isEqualTo(expected);
    }

    @Test
    void withoutADayOfAccessThereIsNone() {
        Sample sample = Sample.of("致全体渔民的一封信").url("https://a.example.cn/x");
        assertThat(format.format(References.of(sample.document(), null)))
                .isEqualTo("致全体渔民的一封信[EB/OL]. https://a.example.cn/x.");
    }
}

package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            示例时报 2022-09-24 07:31                                        ; 2022-09-24          ; 示例时报
            2021-10-08 08:41:07　来源：某部网站　编辑：某某                   ; 2021-10-08          ; 某部网站
            2018-10-31 14:02　来源：某市公报　我要评论　打印                  ; 2018-10-31          ; 某市公报
            發佈於 2021-10-12 | 轉載自某部網站 | 閱讀 2,031                  ; 2021-10-12          ; 某部網站
            （2024-08-05）                                                   ; 2024-08-05          ;
            时间：2020-07-15 11:20:45　来源：本网　【字体：大 小】            ; 2020-07-15 11:20:45 ;
            2019年07月23日 07:36 来源：示例新闻网                             ; 2019年07月23日      ; 示例新闻网
            發布單位：經濟處　發布日期：中華民國114年8月25日　點閱次數：963   ; 中華民國114年8月25日 ;
            2019年7月16日（星期二）                                          ; 2019年7月16日       ;
            """)
    void readsDateAndSource(String line, String published, @Nullable String source) {
        Given given = read(line);
        assertThat(given.find(GivenField.PUBLISHED_ON).map(GivenValue::text)).contains(published);
        assertThat(given.find(GivenField.SOURCE).map(GivenValue::text).orElse(null))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年9月26日",
                "某市人民政府 2021年9月26日",
                "2020年12月，会议提出要健全体制机制",
                "到2025年，产值突破4000亿元",
                "第一章 总则",
                "国务院办公厅关于印发规划的通知"
            })
    void leavesSignaturesAndText(String line) {
        assertThat(Byline.findInHead(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"时间：2021年5月6日上午", "名称：某某项目", "电话：010-00000000", "2024-05-06"})
    void needsMoreThanAWeakSignInsideTheText(String line) {
        assertThat(Byline.findInText(line)).isEmpty();
    }

    private static Given read(String line) {
        Given.Builder given = new Given.Builder();
        Byline.findInHead(line).orElseThrow().offerTo(given);
        return given.build();
    }
}

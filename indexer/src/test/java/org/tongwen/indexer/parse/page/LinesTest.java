package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    /** U+202E would show the rest of the line from right to left. */
    @ParameterizedTest
    @ValueSource(
            chars = {'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e'
            })
    void nothingTurnsTheDirectionOfWritingAround(char control) {
        assertThat(Lines.normalise("增长" + control + "5%，下降3%")).isEqualTo("增长5%，下降3%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            农 业 部|农业部
            局　長|局長
            總 局 長　王大明|總局長　王大明
            主 任 委 員　李小明　公假|主任委員　李小明　公假
            主　旨：公告漁港使用辦法|主旨：公告漁港使用辦法
            公 告 事 項：|公告事項：
            第　五　條　本辦法自發布日施行。|第五條　本辦法自發布日施行。
            第 十 一 條 之 二　本條略。|第十一條之二　本條略。
            依第　三　條及第 四 條辦理|依第三條及第四條辦理
            第 1 条 略|第1条 略
            第一章　總　則|第一章　總則
            中 華 民 國 98 年 1 月 9 日|中華民國98年1月9日
            中　華　民　國　九十八　年　一　月　九　日|中華民國九十八年一月九日
            9 8 年度計畫|98年度計畫
            到2 0 2 1年底|到2021年底
            ２ ０ ２ １ 年 ５ 月|２０２１年５月
            二 〇 二 一 年 五 月|二〇二一年五月
            """)
    void closesWordsThatAreOnlyStretched(String written, String read) {
        assertThat(Lines.normalise(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三　李四",
                "张三　李四　王小五",
                "某市渔业发展报告　——以东港为例",
                "序号 单位 金额",
                "是 否",
                "1 2 3",
                "合计 3 5 8",
                "教育厅 财政厅",
                "推动产业 集群发展",
                "２０２１年",
                "第一批 第二批",
                "部長 王大明"
            })
    void keepsBlanksThatPartWords(String line) {
        assertThat(Lines.normalise(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            先進(jìn)制造業(yè)集群創(chuàng)新   | 先進制造業集群創新
            戰（zhàn）略產業（yè）               | 戰略產業
            綠(lǜ)色發(fa\u0304)展                | 綠色發展
            人工智能(ai)和先進(jìn)制造            | 人工智能(ai)和先進制造
            某公司(an example)                   | 某公司(an example)
            公司(an)已成立                       | 公司(an)已成立
            图形界面(gui)升级                    | 图形界面(gui)升级
            價格(元)和效率(η)                    | 價格(元)和效率(η)
            進(jin)行產(chan)業(ye)轉(zhuan)型創(chuang)新(ai) | 進行產業轉型創新(ai)
            """)
    void dropsTheReadingsOfCharacters(String written, String read) {
        assertThat(Lines.normalise(written.replace("\\u0304", "\u0304"))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &ldquo;十四五&rdquo;规划   | “十四五”规划
            甲&nbsp;&nbsp;&nbsp;乙      | 甲 乙
            A&amp;B 与 R&D             | A&B 与 R&D
            &#8220;港&#x201d;           | “港”
            &unknown; 和 & 号          | &unknown; 和 & 号
            """)
    void readsEntitiesThatWereEscapedTwice(String written, String read) {
        assertThat(Lines.normalise(written)).isEqualTo(read);
    }
}

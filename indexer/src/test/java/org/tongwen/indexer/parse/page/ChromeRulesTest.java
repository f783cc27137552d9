package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeRulesTest {

    private final ChromeRules rules = ChromeRules.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【打印】 【关闭窗口】",
                "友善列印｜轉寄好友｜分享到 LINE",
                "字号：大 中 小",
                "责任编辑：某某",
                "编辑/某某",
                "責任編輯:某某",
                "首页 > 政务公开 > 通知公告",
                "您现在的位置：首页 > 公开",
                "上一篇：防汛会议召开",
                "版权所有　示例网　京ICP备00000000号-1",
                "京公网安备 11000000000000号",
                "Copyright 2001-2020 Example. All rights reserved.",
                "010-00000000",
                "热线电话：010-00000000",
                "廣告發布: 010-00000000",
                "浏览次数：1203",
                "瀏覽人次：18,203",
                "打开APP 查看更多精彩内容>>",
                "郑重声明：本网转载仅为传播更多信息，风险自担。",
                "（本文图片由受访者提供，未经许可请勿转载；新闻热线 0871-00000000）",
                "云计算大会在某地召...更多>>"
            })
    void knowsChrome(String line) {
        assertThat(rules.isChrome(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三条　著作权人享有的版权所有人权利，依照本法的规定保护，他人不得侵犯。",
                "加强无障碍环境建设。",
                "（十二）打印耗材按照规定回收，关闭不合格的生产线。",
                "编辑出版单位应当执行国家标准。",
                "设立服务热线，方便群众反映问题，并在七日内答复。",
                "当前，经济运行稳中向好。",
                "增加值 > 税收 > 就业，按此顺序考核。",
                "工业和信息化部 财政部 海关总署",
                "江苏省人民政府",
                "2020年1月2日",
                "二、鼓励扫码支付在农村普及。",
                "上一年度已获支持的项目不再重复申报。"
            })
    void leavesText(String line) {
        assertThat(rules.isChrome(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业和信息化部 财政部 商务部 海关总署", "某政发〔2020〕 8 号", "江苏省人民政府", "（此件公开发布）", "附件：目录（略）"})
    void leavesWhatOfficialPapersHaveAboveAndBelow(String line) {
        assertThat(rules.isEdge(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            将继续推进。（责任编辑：某某）     | 将继续推进。
            (作者係某院研究員) 責任編輯:某某   | (作者係某院研究員)
            将继续推进。【打印】【关闭】       | 将继续推进。
            将编辑：出版规划另行制定。         | 将编辑：出版规划另行制定。
            """)
    void cutsChromeOutOfLines(String line, String rest) {
        assertThat(rules.cut(line)).isEqualTo(rest);
    }
}

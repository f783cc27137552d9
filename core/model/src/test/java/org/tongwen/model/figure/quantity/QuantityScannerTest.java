package org.tongwen.model.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;

class QuantityScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            突破4000亿元              | 4000 亿元
            突破四千億元              | 4000 亿元
            1.2万亿元                 | 12000 亿元
            １．２萬億元              | 12000 亿元
            2兆元                     | 20000 亿元
            46億8,000萬元             | 46.8 亿元
            新臺幣5億元               | 5 亿元新台币
            3.2万亿美元               | 32000 亿美元
            八百萬港元                | 0.08 亿港元
            增长8.5%                  | 8.5 %
            百分之十四点二            | 14.2 %
            超过七成                  | 70 %
            兩成半                    | 25 %
            四分之一                  | 25 %
            占1/4                     | 25 %
            提高2.7个百分点           | 2.7 百分点
            翻一番                    | 2 倍
            翻兩番                    | 4 倍
            增长1.5倍                 | 1.5 倍
            千亿级集群                | 1000 亿元
            百億級企業                | 100 亿元
            2-3个                     | 2~3 个
            2至3個                    | 2~3 个
            5%到8%                    | 5~8 %
            2至3万人                  | 20000~30000 人
            500多家                   | 500 家
            一万二千户                | 12000 户
            三亿零四百七十五万吨      | 304750000 吨
            3.7亿千瓦                 | 370000000 千瓦
            200兆瓦                   | 200000 千瓦
            上千家                    | 1000 家
            百条生产线                | 100 条
            1,200家                   | 1200 家
            贫困人口减少1000万以上    | 10000000
            """)
    void readsNumbersWithTheirUnits(String text, String quantity) {
        assertThat(scan(text)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年", "二〇二一年", "2021年5月3日", "第三条", "国发〔2023〕12号", "5G", "ISO9001", "PM2.5", "一个", "一批", "一系列",
                        "010-88880000",
                "第5页", "三成立", "零部件", "（亿元）", "万吨级泊位", "8个方面", "2.5个", "3个月", "1:3", "2021/5/3", "五年规划", "“1650”体系"
            })
    void leavesOutWhatIsNoQuantity(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void readsOnOverTheLineBreakThatAConvertedPageLeaves() {
        assertThat(scan("达到74.4\n\n万亿元")).isEqualTo("744000 亿元");
    }

    private static String scan(String text) {
        return QuantityScanner.scan(ScriptFolding.standard().fold(text)).stream()
                .map(QuantityScannerTest::write)
                .collect(Collectors.joining(" / "));
    }

    private static String write(Quantity quantity) {
        String upTo = quantity.upTo() == null ? "" : "~" + quantity.upTo().toPlainString();
        return (quantity.value().toPlainString() + upTo + " " + quantity.unit().name()).strip();
    }
}

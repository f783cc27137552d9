package org.tongwen.indexer.work.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "计划，增长 7%。 | 計畫增長７％",
                "二〇二三年十二月 | 2023年12月",
                "1,250万元 | 1250万元",
                "百分之七 | 7%",
                "一百零五家 | 105家",
                "加快推进企业发展 | 加速推动公司壮大",
                "資訊 | 信息",
            })
    void isTheSame(String one, String other) {
        assertThat(plain(one)).isEqualTo(plain(other));
    }

    @ParameterizedTest
    @CsvSource({"2022年,2023年", "5项,6项", "五十家,五百家", "苏州,无锡"})
    void isAnother(String one, String other) {
        assertThat(plain(one)).isNotEqualTo(plain(other));
    }

    @Test
    void figuresAreSharedByPartsAndNotByAnotherYear() {
        Figures whole = figures("投资1250万元，增长12.5%，2021年3月5日开工，共38家，涉及460人。");
        assertThat(whole.shared(figures("投资1,250万元，增长十二点五，二〇二一年三月五日开工")).share())
                .isGreaterThan(0.6);
        assertThat(whole.shared(figures("投资1380万元，增长11.2%，2022年3月8日开工，共41家，涉及522人。"))
                        .share())
                .isZero();
    }

    @Test
    void ordinalsAreNoFigures() {
        assertThat(figures("第十二条 第三十五条 第3章 三项")).isEqualTo(figures("没有"));
    }

    private static String plain(String text) {
        PlainText plain = PlainText.of(text);
        return new String(plain.units(), 0, plain.length());
    }

    private static Figures figures(String text) {
        return PlainText.of(text).figures();
    }
}

package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.Script;

class ReferencesTest {

    @Test
    void theDayOfPublicationGoesBeforeThatOfSigning() {
        assertThat(date(Sample.of("题名").issued("2020-12-30").published("2021-01-05")))
                .hasToString("2021-01-05");
        assertThat(date(Sample.of("题名").issued("2020-12"))).hasToString("2020-12");
        assertThat(date(Sample.of("题名").year(2019, false))).hasToString("2019");
        assertThat(date(Sample.of("题名"))).isNull();
    }

    @Test
    void onlyAYearOfTheTextIsAnEstimate() {
        assertThat(Sample.of("题名").year(2019, true).reference().note()).contains("年份系推定");
        assertThat(Sample.of("题名").year(2019, false).reference().note()).isEmpty();
    }

    @Test
    void numbersOfAJointActAreApart() {
        Reference.Title title =
                Sample.of("题名").number("甲发〔2019〕5号; 乙发〔2019〕9号;").reference().title();
        assertThat(title.numbers()).containsExactly("甲发〔2019〕5号", "乙发〔2019〕9号");
        assertThat(title.number()).contains("甲发〔2019〕5号; 乙发〔2019〕9号");
    }

    @ParameterizedTest
    @CsvSource({"通知, HANS, 通知", "规划, HANT, 規劃", "规划, MIXED, 规划", "自创, HANT, 自创"})
    void theTypeIsInTheScriptOfTheDocument(String id, Script script, String type) {
        assertThat(Sample.of("题名").script(script).type(id).reference().title().type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.cn/甲?x=%20&y=~1, https://a.example.cn/甲?x=%20&y=~1",
        "' https://a.example.cn/a b ', https://a.example.cn/a%20b",
        "https://a.example.cn/{a}\\b|c, https://a.example.cn/%7Ba%7D%5Cb%7Cc",
        "'https://a.example.cn/a\u2028b\u0085', https://a.example.cn/a%20b"
    })
    void anAddressHasOnlyCharactersOfAddresses(String url, String expected) {
        assertThat(Sample.of("题名").url(url).reference().access().url()).isEqualTo(expected);
    }

    @Test
    void whatHasNoAddressWasNotAccessedThere() {
        assertThat(Sample.of("题名").reference().access().accessed()).isNull();
        assertThat(Sample.of("题名").url(" ").reference().access().url()).isNull();
        assertThat(Sample.of("题名")
                        .url("https://a.example.cn")
                        .reference()
                        .access()
                        .accessed())
                .isEqualTo(Sample.ACCESSED);
    }

    @Test
    void emptyNamesOfBodiesAndSourcesAreUnknown() {
        Reference reference = Sample.of("题名").by(" ", "甲局").source("　").reference();
        assertThat(reference.authors()).containsExactly("甲局");
        assertThat(reference.publication().publisher()).isNull();
    }

    private static @Nullable PolicyDate date(Sample sample) {
        return sample.reference().publication().date();
    }
}

package org.tongwen.api.web.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.figure.FigureFilter;
import org.tongwen.api.search.figure.TargetOrder;
import org.tongwen.api.web.parameter.InvalidParameterException;

class TargetParametersTest {

    @Test
    void withoutParametersAllFiguresOfOneCopyOfEachWorkAreAskedFor() {
        TargetParameters asked = TargetParameters.read(new LinkedMultiValueMap<>());
        assertThat(asked.request().figures()).isEqualTo(FigureFilter.NONE);
        assertThat(asked.request().countBy()).isEqualTo(CountBy.WORK);
        assertThat(asked.request().order()).isEqualTo(TargetOrder.PERIOD);
        assertThat(asked.format()).isEqualTo(TargetFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource({"output", "产值", "產值", "Output", "總產值"})
    void aMetricIsKnownByIdNameAndWord(String metric) {
        assertThat(read("metric", metric).request().figures().metrics()).containsExactly("output");
    }

    @Test
    void subjectsAreReadAsFiltersAre() {
        FigureFilter figures = read("subject_region", "江蘇", "subject_industry", "集成电路", "subject_cluster", "无锡市物联网集群")
                .request()
                .figures();
        assertThat(figures.regions()).containsExactly("320000");
        assertThat(figures.industries()).containsExactly("electronics.integrated-circuits");
        assertThat(figures.clusters()).containsExactly("wuxi-internet-of-things");
    }

    @ParameterizedTest
    @CsvSource({
        "metric, 产直, 产值",
        "kind, targets, target",
        "subject_region, 江酥省, 江苏省",
        "value_from, 4000亿, 4000",
        "period_from, 25, 1000",
        "sort, values, value",
        "format, xls, xlsx",
        "metrik, output, metric"
    })
    void whatIsWrongIsSaidWithTheParameterAndWhatWouldDo(String name, String value, String help) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> read(name, value))
                .withMessageContaining(help)
                .satisfies(wrong -> assertThat(wrong.parameter()).isEqualTo(name));
    }

    @Test
    void boundsThatAreSwappedAreRefused() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> read("value_from", "5000", "value_to", "100.5"));
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> read("period_from", "2030", "period_to", "2025"));
    }

    private static TargetParameters read(String... namesAndValues) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return TargetParameters.read(given);
    }
}

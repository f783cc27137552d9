package org.tongwen.model.figure.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.model.figure.quantity.Unit;
import org.tongwen.model.figure.quantity.UnitKind;

class MetricsTest {

    private final Metrics metrics = Metrics.standard();

    @Test
    void knowsItsMetricsByIdAndByWord() {
        assertThat(metrics.get("output").nameHant()).isEqualTo("產值");
        assertThat(metrics.words()).containsEntry("主营业务收入", metrics.get("revenue"));
        assertThat(metrics.get("cluster_count").counts()).isTrue();
    }

    @Test
    void saysWhichMetricIsUnknown() {
        assertThatThrownBy(() -> metrics.get("luck"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("luck");
    }

    @ParameterizedTest
    @EnumSource
    void hasOneForEachUnitWithoutAWord(UnitKind unit) {
        assertThat(metrics.list()).contains(metrics.unnamed(new Unit(unit, "")));
    }

    @ParameterizedTest
    @CsvSource({"length,公里,true", "production,公里,false", "firm_count,辆,false", "production,吨,true", "area,吨,false"})
    void knowsWhatAUnitCanMeasure(String id, String unit, boolean fits) {
        UnitKind kind = unit.equals("辆") ? UnitKind.COUNT : UnitKind.MEASURE;
        assertThat(Metrics.fit(metrics.get(id), new Unit(kind, unit))).isEqualTo(fits);
    }
}

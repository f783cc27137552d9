package org.tongwen.api.search.elasticsearch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.figure.TargetOrder;

class FigureCursorTest {

    @ParameterizedTest
    @EnumSource(TargetOrder.class)
    void whatIsWrittenIsReadBack(TargetOrder order) {
        Map<String, FieldValue> place = new LinkedHashMap<>();
        FigureOrder.sources(order).forEach(source -> place.put(source.name(), FieldValue.of("a")));
        Map<String, FieldValue> read = FigureCursor.read(order, FigureCursor.write(order, place));
        assertThat(read.keySet()).isEqualTo(place.keySet());
        assertThat(read.values()).extracting(FieldValue::stringValue).containsOnly("a");
    }

    @Test
    void numbersAndWhatIsMissingStayThat() {
        Map<String, FieldValue> place = new LinkedHashMap<>();
        place.put("question", FieldValue.NULL);
        place.put("value", FieldValue.of(8.5));
        place.put("key", FieldValue.of("a#00001"));
        Map<String, FieldValue> read =
                FigureCursor.read(TargetOrder.SUBJECT, FigureCursor.write(TargetOrder.SUBJECT, place));
        assertThat(FigureOrder.value(read, "question").isNull()).isTrue();
        assertThat(FigureOrder.value(read, "value").doubleValue()).isEqualTo(8.5);
    }

    @Test
    void aCursorOfAnotherOrderIsNone() {
        Map<String, FieldValue> place = Map.of("last_day", FieldValue.of(1), "key", FieldValue.of("a"));
        String cursor = FigureCursor.write(TargetOrder.PERIOD, place);
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> FigureCursor.read(TargetOrder.NEWEST, cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "W10", "WyJwZXJpb2QiLHt9LCJhIl0", "bnVsbA"})
    void whatNobodyWroteIsNoCursor(String cursor) {
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> FigureCursor.read(TargetOrder.PERIOD, cursor));
    }
}

package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.InvalidCursorException;

class CursorsTest {

    static List<List<FieldValue>> sortValues() {
        return List.of(
                List.of(FieldValue.of(12.3456789), FieldValue.of("seeds/000.txt")),
                List.of(FieldValue.of(1625184000000L), FieldValue.of("編號 甲/1?")),
                List.of(FieldValue.of(Long.MIN_VALUE), FieldValue.of("x")));
    }

    @ParameterizedTest
    @MethodSource("sortValues")
    void comeBackAsTheyWere(List<FieldValue> values) {
        List<FieldValue> read = Cursors.read(Cursors.write(values));
        assertThat(read)
                .extracting(FieldValue::_kind)
                .isEqualTo(values.stream().map(FieldValue::_kind).toList());
        assertThat(read)
                .extracting(FieldValue::_get)
                .isEqualTo(values.stream().map(FieldValue::_get).toList());
    }

    @Test
    void needNoEncodingInAUrl() {
        assertThat(Cursors.write(List.of(FieldValue.of(1.0), FieldValue.of("編號???>>>"))))
                .matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "!", "[1]", "[1,2,3]", "{\"a\":1}", "[[1],2]", "[null,\"x\"]", "1"})
    void thatNobodyGaveAreRefused(String json) {
        String cursor = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursors.read(cursor)).isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> Cursors.read(json)).isInstanceOf(InvalidCursorException.class);
    }
}

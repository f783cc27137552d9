package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.tongwen.api.search.InvalidCursorException;

/** Writes the sort values of the last hit as text that can stand in a URL, and reads them back. */
final class Cursors {

    private Cursors() {}

    static String write(List<FieldValue> sortValues) {
        if (sortValues.stream().anyMatch(FieldValue::isNull)) {
            throw new IllegalStateException("no sort gives null");
        }
        return WrittenValues.write(sortValues);
    }

    static List<FieldValue> read(String cursor) {
        List<FieldValue> values = WrittenValues.read(cursor);
        if (values.size() != Sorting.VALUES || values.stream().anyMatch(FieldValue::isNull)) {
            throw new InvalidCursorException(cursor);
        }
        return values;
    }
}

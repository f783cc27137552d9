package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Says for the OpenAPI document what can be written in a parameter, each with an example; without a default, nothing is meant. */
public final class Values {

    private Values() {}

    /** Returns that of any text. */
    public static Schema<?> text(String example) {
        Schema<Object> text = of("string");
        text.addExample(example);
        return text;
    }

    /** Returns that of a text of so many characters at most. */
    public static Schema<?> text(int longest, String example) {
        Schema<?> text = text(example);
        text.setMaxLength(longest);
        return text;
    }

    /** Returns that of one of several ids. */
    public static Schema<?> oneOf(Collection<String> ids, String example) {
        Schema<Object> id = ids(ids);
        id.addExample(example);
        return id;
    }

    /** Returns that of one of several ids, with a default. */
    public static Schema<?> oneOf(Collection<String> ids, String byDefault, String example) {
        Schema<?> id = oneOf(ids, example);
        id.setDefault(byDefault);
        return id;
    }

    /** Returns that of some of several ids, in one value with commas in between. */
    public static Schema<?> someOf(Collection<String> ids, Collection<String> byDefault, List<String> example) {
        Schema<?> list = someOf(ids, example);
        list.setDefault(List.copyOf(byDefault));
        return list;
    }

    /** Returns that of some of several ids, in one value with commas in between, where there is no default. */
    public static Schema<?> someOf(Collection<String> ids, List<String> example) {
        Schema<Object> list = of("array");
        list.setItems(ids(ids));
        list.addExample(example);
        return list;
    }

    /** Returns that of a parameter that may stand several times, each time with any text. */
    public static Schema<?> repeated(List<String> example) {
        Schema<Object> list = of("array");
        list.setItems(of("string"));
        list.setDefault(List.of());
        list.addExample(example);
        return list;
    }

    /** Returns that of a whole number within bounds. */
    public static Schema<?> number(int min, int max, int example) {
        Schema<Object> number = of("integer");
        number.setFormat("int32");
        number.setMinimum(BigDecimal.valueOf(min));
        number.setMaximum(BigDecimal.valueOf(max));
        number.addExample(example);
        return number;
    }

    /** Returns that of a whole number within bounds, with a default. */
    public static Schema<?> number(int min, int max, int byDefault, int example) {
        Schema<?> number = number(min, max, example);
        number.setDefault(byDefault);
        return number;
    }

    /** Returns that of {@code true} or {@code false}, which is the default. */
    public static Schema<?> flag() {
        Schema<Object> flag = of("boolean");
        flag.setDefault(false);
        flag.addExample(true);
        return flag;
    }

    private static Schema<Object> ids(Collection<String> ids) {
        Schema<Object> id = of("string");
        id.setEnum(List.copyOf(ids));
        return id;
    }

    private static Schema<Object> of(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}

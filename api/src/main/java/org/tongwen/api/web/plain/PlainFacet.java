package org.tongwen.api.web.plain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.json.DocumentsJson.FacetJson;
import org.tongwen.api.web.json.DocumentsJson.Value;

/**
 * A facet whose values are links that choose, exclude or release them.
 *
 * @param open whether something of it is chosen
 */
record PlainFacet(String label, boolean open, List<ValueView> values) {

    private static final int VALUES = 15;

    /**
     * A value.
     *
     * @param inside whether it stands inside another
     * @param href chooses it, or releases it where it is chosen or excluded
     * @param not excludes it; empty where it is chosen or excluded
     * @param said the whole of what that link does
     */
    record ValueView(
            String label, String count, boolean inside, boolean chosen, String href, String not, String said) {}

    static PlainFacet of(Field field, FacetJson facet, PlainQuery query, PlainWords words) {
        List<Value> values = shown(facet.values());
        return new PlainFacet(
                words.field(field.id()),
                values.stream().anyMatch(PlainFacet::isTouched),
                values.stream().map(value -> view(field, value, query, words)).toList());
    }

    /** What is inside a value is shown below it, once one of both was chosen. */
    private static List<Value> shown(List<Value> values) {
        Set<String> all = values.stream().map(Value::value).collect(Collectors.toSet());
        List<Value> top = values.stream()
                .filter(value -> value.parent() == null || !all.contains(value.parent()))
                .toList();
        return top.stream()
                .filter(value -> top.indexOf(value) < VALUES || isTouched(value))
                .flatMap(value -> Stream.concat(Stream.of(value), inside(value, values)))
                .toList();
    }

    private static Stream<Value> inside(Value outer, List<Value> values) {
        List<Value> inside = values.stream()
                .filter(value -> outer.value().equals(value.parent()))
                .toList();
        boolean open = isTouched(outer) || inside.stream().anyMatch(PlainFacet::isTouched);
        return open
                ? inside.stream().flatMap(value -> Stream.concat(Stream.of(value), inside(value, values)))
                : Stream.empty();
    }

    private static boolean isTouched(Value value) {
        return !value.state().equals("none");
    }

    private static ValueView view(Field field, Value value, PlainQuery query, PlainWords words) {
        String name = field.id();
        String excluded = "!" + value.value();
        boolean touched = isTouched(value);
        String release = value.state().equals("excluded") ? excluded : value.value();
        return new ValueView(
                value.state().equals("excluded") ? words.of("excluded", value.label()) : value.label(),
                words.of("number", value.count()),
                value.parent() != null,
                touched,
                touched ? query.withoutFilter(name, release) : query.withFilter(name, value.value(), excluded),
                touched ? "" : query.withFilter(name, excluded, value.value()),
                words.of("excluded", value.label()));
    }
}

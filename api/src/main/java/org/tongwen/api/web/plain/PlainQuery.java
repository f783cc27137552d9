package org.tongwen.api.web.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.parameter.SearchParameters;

/** What the address of a page of results asks, and the addresses of the pages that it leads to. */
record PlainQuery(MultiValueMap<String, String> parameters) {

    /** The facets of the page, in their order. */
    static final List<Field> FACETS = List.of(
            Field.YEAR,
            Field.REGION,
            Field.INDUSTRY,
            Field.LEVEL,
            Field.AGENCY,
            Field.DOCUMENT_TYPE,
            Field.SCRIPT,
            Field.SOURCE,
            Field.NAMED_CLUSTER,
            Field.PROGRAMME);

    /** The cursors of the pages before this one, the first page's being {@code *}. */
    private static final String BEFORE = "before";

    private static final String CURSOR = "cursor";
    private static final String FIRST = "*";
    private static final String FACET_SIZE = "60";

    /** A filter of the address. */
    record Filter(String name, String value) {}

    /** Returns what the search is asked: this page's documents, with its facets. */
    MultiValueMap<String, String> asked() {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
        asked.remove(BEFORE);
        asked.set("facets", String.join(",", FACETS.stream().map(Field::id).toList()));
        asked.set("facet_size", FACET_SIZE);
        return asked;
    }

    String text() {
        return first("q", "");
    }

    String first(String name, String otherwise) {
        String value = parameters.getFirst(name);
        return value == null ? otherwise : value;
    }

    /** Returns the filters in the order of the fields. */
    List<Filter> filters() {
        return SearchParameters.FILTER_NAMES.stream()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> new Filter(name, value)))
                .toList();
    }

    /** Returns all that another query keeps of this one. */
    List<Filter> kept() {
        return parameters.entrySet().stream()
                .filter(parameter -> !List.of("q", CURSOR, BEFORE).contains(parameter.getKey()))
                .flatMap(PlainQuery::filters)
                .toList();
    }

    String with(String name, String value) {
        return changed(parameters -> parameters.set(name, value));
    }

    /** Returns the address with one more filter instead of the opposite one. */
    String withFilter(String name, String value, String opposite) {
        return changed(parameters -> {
            take(parameters, name, opposite);
            parameters.add(name, value);
        });
    }

    String withoutFilter(String name, String value) {
        return changed(parameters -> take(parameters, name, value));
    }

    String withoutFilters() {
        return changed(parameters -> SearchParameters.FILTER_NAMES.forEach(parameters::remove));
    }

    String next(String cursor) {
        return address(copy(parameters -> {
            parameters.add(BEFORE, first(CURSOR, FIRST));
            parameters.set(CURSOR, cursor);
        }));
    }

    /** Returns the address of the page before, or null on the first. */
    @Nullable String previous() {
        List<String> before = parameters.getOrDefault(BEFORE, List.of());
        if (before.isEmpty()) {
            return null;
        }
        return address(copy(parameters -> {
            parameters.put(BEFORE, before.subList(0, before.size() - 1));
            parameters.set(CURSOR, before.getLast());
        }));
    }

    /** Returns where the page with JavaScript shows the same. */
    String whole() {
        MultiValueMap<String, String> shown =
                copy(parameters -> List.of("lang", CURSOR, BEFORE).forEach(parameters::remove));
        return "/" + address(shown).substring("/search".length());
    }

    /** Another query begins with its first page. */
    private String changed(Consumer<MultiValueMap<String, String>> change) {
        return address(copy(parameters -> {
            parameters.remove(CURSOR);
            parameters.remove(BEFORE);
            change.accept(parameters);
        }));
    }

    private MultiValueMap<String, String> copy(Consumer<MultiValueMap<String, String>> change) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        change.accept(copy);
        return copy;
    }

    private static void take(MultiValueMap<String, String> parameters, String name, String value) {
        List<String> others = parameters.getOrDefault(name, List.of()).stream()
                .filter(other -> !other.equals(value))
                .toList();
        parameters.remove(name);
        parameters.addAll(name, others);
    }

    private static Stream<Filter> filters(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().map(value -> new Filter(parameter.getKey(), value));
    }

    private static String address(MultiValueMap<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
        parameters.forEach((name, values) -> values.forEach(value -> address.queryParam(name, "{x}")));
        Object[] values = parameters.values().stream().flatMap(List::stream).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }
}

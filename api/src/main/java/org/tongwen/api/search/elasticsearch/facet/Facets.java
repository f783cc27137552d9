package org.tongwen.api.search.elasticsearch.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.Facet.State;
import org.tongwen.api.search.Facet.Value;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Selection;
import org.tongwen.api.search.naming.FoldedNames;
import org.tongwen.api.search.naming.Parents;

/** Chooses and orders what is shown of the counted values. */
public final class Facets {

    private Facets() {}

    /** Returns the facets that were asked for, in their order. */
    public static List<Facet> of(SearchRequest request, Map<Field, ValueCounts> counts) {
        return request.facets().fields().stream()
                .map(field -> facet(request, field, Objects.requireNonNull(counts.get(field))))
                .toList();
    }

    private static Facet facet(SearchRequest request, Field field, ValueCounts counts) {
        Selection selection = request.filters().of(field);
        List<Value> values = new ArrayList<>();
        counts.byValue().forEach((value, count) -> values.add(new Value(value, count, state(value, selection))));
        Set<String> kept = withParents(field, selection);
        addMissing(values, kept, selection);
        String search = request.facets().search(field);
        if (search != null) {
            Predicate<String> found = FoldedNames.containing(field, search);
            values.removeIf(value -> !found.test(value.value()));
        }
        values.sort(order(field));
        List<Value> shown = shown(values, request.facets().size(), kept);
        return new Facet(field, shown, values.size() - shown.size());
    }

    private static State state(String value, Selection selection) {
        if (selection.included().contains(value)) {
            return State.SELECTED;
        }
        return selection.excluded().contains(value) ? State.EXCLUDED : State.NONE;
    }

    /** What is selected stays visible, or it could not be taken back, and so does what contains it. */
    private static Set<String> withParents(Field field, Selection selection) {
        Set<String> kept = new LinkedHashSet<>();
        Stream.concat(selection.included().stream(), selection.excluded().stream())
                .forEach(value -> addWithParents(kept, field, value));
        return kept;
    }

    private static void addWithParents(Set<String> kept, Field field, String value) {
        kept.add(value);
        Parents.of(field, value).ifPresent(parent -> addWithParents(kept, field, parent));
    }

    private static void addMissing(List<Value> values, Set<String> kept, Selection selection) {
        if (kept.isEmpty()) {
            return;
        }
        Set<String> present = values.stream().map(Value::value).collect(Collectors.toSet());
        kept.stream()
                .filter(value -> !present.contains(value))
                .forEach(value -> values.add(new Value(value, 0, state(value, selection))));
    }

    private static Comparator<Value> order(Field field) {
        Comparator<Value> unknownLast =
                Comparator.comparing(value -> value.value().equals(Field.UNKNOWN));
        return field == Field.YEAR
                ? unknownLast.thenComparing(Value::value, Comparator.reverseOrder())
                : unknownLast
                        .thenComparing(Comparator.comparingLong(Value::count).reversed())
                        .thenComparing(Value::value);
    }

    /** The first ones, and beyond them what is to be kept and the unknown. */
    private static List<Value> shown(List<Value> values, int size, Set<String> kept) {
        return Stream.concat(
                        values.stream().limit(size),
                        values.stream()
                                .skip(size)
                                .filter(value -> kept.contains(value.value())
                                        || value.value().equals(Field.UNKNOWN)))
                .toList();
    }
}

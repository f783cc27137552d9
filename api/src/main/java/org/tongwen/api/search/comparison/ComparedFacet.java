package org.tongwen.api.search.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;

/**
 * The values of one field in two sets, side by side.
 *
 * @param values those with the largest shares first, years from the latest, {@code unknown} last
 * @param other how many values are left out
 */
public record ComparedFacet(Field field, List<Value> values, int other) {

    public ComparedFacet {
        values = List.copyOf(values);
    }

    /** A value, and how much of each set has it. */
    public record Value(String value, Part a, Part b) {}

    /**
     * Part of a set.
     *
     * @param total of the set
     */
    public record Part(long count, long total) {

        /** Returns which part it is; 0 of nothing. */
        public double share() {
            return total == 0 ? 0 : (double) count / total;
        }
    }

    /**
     * Lays the values of two sets beside each other.
     *
     * @param size how many are shown; the unknown beside them
     */
    static ComparedFacet of(Field field, SetCounts a, SetCounts b, int size) {
        Map<String, Long> inA = a.of(field);
        Map<String, Long> inB = b.of(field);
        List<Value> all = Stream.concat(inA.keySet().stream(), inB.keySet().stream())
                .distinct()
                .map(value -> new Value(
                        value,
                        new Part(inA.getOrDefault(value, 0L), a.total()),
                        new Part(inB.getOrDefault(value, 0L), b.total())))
                .filter(value -> value.a().count() + value.b().count() > 0)
                .sorted(largestFirst())
                .toList();
        List<Value> shown = all.stream()
                .limit(size)
                .sorted(field == Field.YEAR ? latestFirst() : unknownLast())
                .toList();
        List<Value> unknown = all.stream()
                .skip(size)
                .filter(value -> value.value().equals(Field.UNKNOWN))
                .toList();
        return new ComparedFacet(
                field,
                Stream.concat(shown.stream(), unknown.stream()).toList(),
                all.size() - shown.size() - unknown.size());
    }

    /** By the sum of the shares, so that the smaller set says as much as the larger one. */
    private static Comparator<Value> largestFirst() {
        return Comparator.<Value>comparingDouble(
                        value -> -(value.a().share() + value.b().share()))
                .thenComparing(Value::value);
    }

    private static Comparator<Value> unknownLast() {
        return Comparator.comparing(value -> value.value().equals(Field.UNKNOWN));
    }

    private static Comparator<Value> latestFirst() {
        return unknownLast().thenComparing(Value::value, Comparator.reverseOrder());
    }
}

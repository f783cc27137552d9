package org.tongwen.indexer.parse.given;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that came with one document. */
public final class Given {

    private final Map<GivenField, List<GivenValue>> values;

    private Given(Map<GivenField, List<GivenValue>> values) {
        this.values = values;
    }

    /** Returns the value, or the first of several. */
    public Optional<GivenValue> find(GivenField field) {
        return list(field).stream().findFirst();
    }

    /** Returns all values of a field that may have several, such as agencies. */
    public List<GivenValue> list(GivenField field) {
        return values.getOrDefault(field, List.of());
    }

    /** Collects values: the first offer for a field wins, so offer what is trusted most first. */
    public static final class Builder {

        private final Map<GivenField, List<GivenValue>> values = new EnumMap<>(GivenField.class);

        public Builder offer(GivenField field, String text, String rule) {
            return offer(field, List.of(text), rule);
        }

        /** Offers all values of a field at once; blank ones are no values. */
        public Builder offer(GivenField field, List<String> texts, String rule) {
            List<GivenValue> offered = texts.stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new GivenValue(text, rule))
                    .toList();
            if (!offered.isEmpty()) {
                values.putIfAbsent(field, offered);
            }
            return this;
        }

        /** Whether the value so far was offered by this rule. */
        public boolean isFrom(GivenField field, String rule) {
            return values.getOrDefault(field, List.of()).stream()
                    .anyMatch(value -> value.rule().equals(rule));
        }

        /** Returns the text of the value so far, or of the first of several. */
        public Optional<String> find(GivenField field) {
            return values.getOrDefault(field, List.of()).stream()
                    .map(GivenValue::text)
                    .findFirst();
        }

        public Given build() {
            return new Given(new EnumMap<>(values));
        }
    }
}

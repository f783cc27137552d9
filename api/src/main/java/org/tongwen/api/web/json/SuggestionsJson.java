package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.suggest.Suggestion;
import org.tongwen.api.search.typing.Coverage;
import org.tongwen.api.search.typing.Spelled;
import org.tongwen.api.search.typing.Typed;
import org.tongwen.api.web.parameter.Language;

/** What may be meant by the text that was typed. */
public record SuggestionsJson(List<SuggestionJson> suggestions) {

    /**
     * A suggestion.
     *
     * @param type {@code agency}, {@code region}, {@code industry}, {@code named_cluster}, {@code programme},
     *     {@code document_number} or {@code title}
     * @param highlight the text in HTML with what was typed within {@code <mark>}; null where it was found by another name
     * @param alias that other name, else null
     * @param parameter of a search, or {@code id} of a document
     * @param count documents that the value leads to; of a title, the copies of its text
     */
    public record SuggestionJson(
            String type,
            String text,
            @Nullable String highlight,
            @Nullable String alias,
            String parameter,
            String value,
            long count) {}

    /** Returns the suggestions with the names of regions and industries in one language. */
    public static SuggestionsJson of(List<Suggestion> suggestions, Typed typed, Language language) {
        Labels labels = Labels.in(language);
        return new SuggestionsJson(suggestions.stream()
                .map(suggestion -> suggestion(suggestion, typed, labels))
                .toList());
    }

    private static SuggestionJson suggestion(Suggestion suggestion, Typed typed, Labels labels) {
        String text = label(suggestion, labels);
        return new SuggestionJson(
                suggestion.type().id(),
                text,
                Spelled.of(text)
                        .find(typed)
                        .map(coverage -> marked(text, coverage))
                        .orElse(null),
                suggestion.alias(),
                suggestion.type().parameter(),
                suggestion.value(),
                suggestion.count());
    }

    private static String label(Suggestion suggestion, Labels labels) {
        return switch (suggestion.type()) {
            case REGION -> labels.of(Field.REGION, suggestion.value());
            case INDUSTRY -> labels.of(Field.INDUSTRY, suggestion.value());
            case NAMED_CLUSTER -> labels.of(Field.NAMED_CLUSTER, suggestion.value());
            case PROGRAMME -> labels.of(Field.PROGRAMME, suggestion.value());
            case AGENCY, DOCUMENT_NUMBER, TITLE -> suggestion.text();
        };
    }

    private static String marked(String text, Coverage coverage) {
        return escaped(text.substring(0, coverage.start()))
                + "<mark>" + escaped(text.substring(coverage.start(), coverage.end())) + "</mark>"
                + escaped(text.substring(coverage.end()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

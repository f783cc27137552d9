package org.tongwen.api.web.receipt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.tongwen.api.citation.References;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.parameter.Language;

/** Says in a sentence, as the section on methods of a paper does, what was searched and how much was found. */
final class Sentences {

    private static final String EXCLUDED = "!";

    private final ResourceBundle texts;
    private final JsonMapping labels;

    Sentences(Language language) {
        this.texts = ResourceBundle.getBundle(
                "org.tongwen.api.web.receipt.sentences",
                Locale.forLanguageTag(language.tag()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.labels = JsonMapping.in(language);
    }

    /** Returns the sentence about all that a receipt is of; of its date, that of Beijing and Taipei. */
    String of(ReceiptJson receipt) {
        LocalDate day = receipt.at().atZone(References.ZONE).toLocalDate();
        return format(
                "sentence",
                receipt.program(),
                format("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                receipt.searches().stream().map(this::search).collect(Collectors.joining(texts.getString("next"))),
                receipt.indexVersion());
    }

    private String search(ReceiptJson.Search search) {
        Map<String, List<String>> parameters = search.parameters();
        return format("search", query(search), filters(parameters), total(search), search.fingerprint());
    }

    private String query(ReceiptJson.Search search) {
        String text = first(search.parameters(), "q", "");
        if (text.isBlank()) {
            return texts.getString("query.none");
        }
        List<String> synonyms = search.expansions().stream()
                .filter(expansion -> !List.of("script", "variant").contains(expansion.kind()))
                .map(expansion -> expansion.to())
                .distinct()
                .toList();
        return format(
                "query",
                text,
                texts.getString("match." + first(search.parameters(), "match", "all")),
                synonyms.isEmpty()
                        ? texts.getString("expansion.none")
                        : format("expansion", String.join(texts.getString("separator"), synonyms)));
    }

    private String filters(Map<String, List<String>> parameters) {
        List<String> filters = parameters.entrySet().stream()
                .filter(parameter -> texts.containsKey("filter." + parameter.getKey()))
                .map(parameter -> format(
                        "filter",
                        texts.getString("filter." + parameter.getKey()),
                        parameter.getValue().stream()
                                .map(value -> value(parameter.getKey(), value))
                                .collect(Collectors.joining(texts.getString("separator")))))
                .toList();
        return filters.isEmpty() ? "" : format("filters", String.join(texts.getString("filter.next"), filters));
    }

    private String value(String name, String value) {
        String plain = value.startsWith(EXCLUDED) ? value.substring(1) : value;
        String label = plain.equals(Field.UNKNOWN)
                ? texts.getString("unknown")
                : Field.find(name).map(field -> labels.label(field, plain)).orElse(plain);
        return value.startsWith(EXCLUDED) ? format("excluded", label) : label;
    }

    private String total(ReceiptJson.Search search) {
        return format("total." + search.counted(), search.total());
    }

    private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(otherwise);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}

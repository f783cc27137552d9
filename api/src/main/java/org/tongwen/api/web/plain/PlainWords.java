package org.tongwen.api.web.plain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.tongwen.api.web.parameter.Language;

/** The words of the page in one language. */
final class PlainWords {

    private static final Map<Language, PlainWords> BY_LANGUAGE =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), PlainWords::new));
    private static final List<String> TRADITIONAL = List.of("hant", "tw", "hk", "mo");

    private final Language language;
    private final ResourceBundle texts;

    private PlainWords(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "org.tongwen.api.web.plain.words",
                Locale.forLanguageTag(language.tag()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static PlainWords in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** Returns the words in the language that the address names, else in the first that the browser prefers and we have. */
    static PlainWords of(ServerHttpRequest request) {
        String named = request.getQueryParams().getFirst("lang");
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(named))
                .findFirst()
                .map(PlainWords::in)
                .orElseGet(() -> preferred(String.valueOf(request.getHeaders().getFirst("Accept-Language"))));
    }

    /** The order is that in which browsers write them: the preferred first. */
    private static PlainWords preferred(String header) {
        for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            List<String> subtags = List.of(range.strip().split(";", 2)[0].split("-", -1));
            if (subtags.getFirst().equals("zh")) {
                return in(subtags.stream().anyMatch(TRADITIONAL::contains) ? Language.ZH_HANT : Language.ZH_HANS);
            }
            if (subtags.getFirst().equals("en")) {
                return in(Language.EN);
            }
        }
        return in(Language.EN);
    }

    Language language() {
        return language;
    }

    /** Returns all texts by their keys, as templates read them. */
    Map<String, String> all() {
        return texts.keySet().stream().collect(Collectors.toMap(Function.identity(), texts::getString));
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.forLanguageTag(language.tag())).format(values);
    }

    /** Returns the name of a field or of another parameter. */
    String field(String name) {
        String key = "field_" + name;
        return texts.containsKey(key) ? texts.getString(key) : name;
    }
}

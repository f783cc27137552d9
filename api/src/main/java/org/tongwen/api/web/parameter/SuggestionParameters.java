package org.tongwen.api.web.parameter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.suggest.SuggestionRequest;
import org.tongwen.api.search.suggest.SuggestionType;
import org.tongwen.api.search.typing.Typed;

/** Reads the parameters of suggestions. */
public final class SuggestionParameters {

    private static final String LANGUAGE = "lang";
    static final Map<String, SuggestionType> TYPES = Parameters.byId(SuggestionType.values(), SuggestionType::id);
    private static final Map<String, Language> LANGUAGES = Parameters.byId(Language.values(), Language::tag);
    static final List<String> NAMES = List.of("q", "size", "types", LANGUAGE);

    private SuggestionParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static SuggestionRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new SuggestionRequest(
                Typed.of(text(parameters)),
                types(parameters),
                parameters.findInteger("size", 1, SuggestionRequest.MAX_SIZE).orElse(SuggestionRequest.DEFAULT_SIZE));
    }

    /** Returns the language of the names; {@link #read} has checked the other parameters. */
    public static Language language(MultiValueMap<String, String> given) {
        return new Parameters(given, NAMES)
                .find(LANGUAGE)
                .map(value -> Parameters.constant(LANGUAGE, value, LANGUAGES))
                .orElse(Language.ZH_HANS);
    }

    private static String text(Parameters parameters) {
        String text = parameters.find("q").orElse("");
        int length = text.codePointCount(0, text.length());
        if (length > SuggestionRequest.MAX_LENGTH) {
            throw new InvalidParameterException(
                    "q",
                    "The text has " + length + " characters; suggestions are made for at most "
                            + SuggestionRequest.MAX_LENGTH + ".",
                    List.of());
        }
        return text;
    }

    private static Set<SuggestionType> types(Parameters parameters) {
        return parameters
                .find("types")
                .map(names -> Arrays.stream(names.split("[,，]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Parameters.constant("types", name, TYPES))
                        .toList())
                .<Set<SuggestionType>>map(Set::copyOf)
                .orElse(EnumSet.allOf(SuggestionType.class));
    }
}

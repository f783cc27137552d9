package org.tongwen.api.web.json;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Reason;
import org.tongwen.api.search.naming.Names;
import org.tongwen.api.search.naming.Parents;
import org.tongwen.api.search.naming.ValueNames;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.model.region.Region;

/** The names of codes and ids in one language. */
final class Labels {

    private static final Map<Language, Labels> BY_LANGUAGE =
            Stream.of(Language.values()).collect(Collectors.toMap(language -> language, Labels::new));

    private final Language language;
    private final Reasons reasons;

    private Labels(Language language) {
        this.language = language;
        this.reasons = new Reasons(language);
    }

    /** Returns the names in this language. */
    static Labels in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** Returns a reason in a sentence. */
    String of(Reason reason) {
        return reasons.sentence(reason);
    }

    /** Returns what a facet's value is called; names stand for themselves. */
    String of(Field field, String value) {
        return in(ValueNames.of(field, value));
    }

    /** Returns the name of a region; below the province, English has none, and shows Simplified. */
    String of(Region region) {
        return in(ValueNames.of(region));
    }

    /** Returns the value that contains a facet's value; null at the top. */
    @Nullable String parent(Field field, String value) {
        return Parents.of(field, value).orElse(null);
    }

    /** Returns the one of these names; in English the Simplified one where there is no other. */
    String in(Names names) {
        return switch (language) {
            case ZH_HANS -> names.hans();
            case ZH_HANT -> names.hant();
            case EN -> names.en().isEmpty() ? names.hans() : names.en();
        };
    }
}

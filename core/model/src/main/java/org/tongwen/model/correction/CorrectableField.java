package org.tongwen.model.correction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.region.Level;

/**
 * A field that may be corrected by hand, with the texts that its values are: dates as {@code 2021-07-02}, {@code 2021-07} or {@code
 * 2021}, regions as codes, industries, types and levels as ids.
 *
 * <p>Where a document came from is not among them: by that it is known again when it is read the next time.
 */
public enum CorrectableField {
    TITLE,
    ISSUED_ON,
    PUBLISHED_ON,
    EFFECTIVE_ON,
    YEAR,
    REGION,
    REGIONS,
    LEVEL,
    DOCUMENT_NUMBER,
    AGENCIES,
    DOCUMENT_TYPE,
    INDUSTRIES;

    /** Returns the name of the field in the API and in evidence, such as {@code issued_on}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the field of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CorrectableField of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether it may have several values. */
    public boolean several() {
        return this == REGIONS || this == AGENCIES || this == INDUSTRIES;
    }

    /** Returns the values that the field has; none if it is not known. */
    public List<String> of(Facts facts) {
        return switch (this) {
            case TITLE -> one(facts.title());
            case ISSUED_ON -> one(facts.dates().issuedOn());
            case PUBLISHED_ON -> one(facts.dates().publishedOn());
            case EFFECTIVE_ON -> one(facts.dates().effectiveOn());
            case YEAR -> one(facts.dates().year());
            case REGION -> one(facts.place().region());
            case REGIONS -> facts.place().regions();
            case LEVEL ->
                Stream.ofNullable(facts.place().level()).map(Level::id).toList();
            case DOCUMENT_NUMBER -> one(facts.subject().documentNumber());
            case AGENCIES -> facts.subject().agencies();
            case DOCUMENT_TYPE -> one(facts.subject().documentType());
            case INDUSTRIES -> facts.subject().industries();
        };
    }

    private static List<String> one(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
    }
}

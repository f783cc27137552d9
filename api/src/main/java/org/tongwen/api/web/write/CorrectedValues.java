package org.tongwen.api.web.write;

import java.util.List;
import java.util.Optional;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.parameter.FilterValues;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;

/** Reads a corrected value as the index has it; names are taken as filters take them. */
final class CorrectedValues {

    private static final int LONGEST = 1_000;
    private static final String DATE = "[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private CorrectedValues() {}

    /**
     * Returns the values of a field that is not known.
     *
     * @throws InvalidParameterException if a document always has one
     */
    static List<String> unknown(CorrectableField field) {
        if (field == CorrectableField.TITLE) {
            throw new InvalidParameterException(field.id(), "A title can be corrected, but not be unknown.", List.of());
        }
        return List.of();
    }

    /**
     * Returns the values that a text stands for; several only where a field may have several.
     *
     * @throws InvalidParameterException if it stands for none
     */
    static List<String> read(CorrectableField field, String text) {
        if (text.length() > LONGEST) {
            throw invalid(field, "'" + field.id() + "' has more than " + LONGEST + " characters.");
        }
        return switch (field) {
            case TITLE, AGENCIES -> List.of(text);
            case ISSUED_ON, PUBLISHED_ON, EFFECTIVE_ON -> List.of(date(field, text));
            case YEAR -> one(field, Field.YEAR, text);
            case REGION -> one(field, Field.REGION, text);
            case REGIONS -> known(field, Field.ABOUT_REGION, text);
            case LEVEL -> one(field, Field.LEVEL, text);
            case DOCUMENT_TYPE -> one(field, Field.DOCUMENT_TYPE, text);
            case INDUSTRIES -> one(field, Field.INDUSTRY, text);
            case DOCUMENT_NUMBER -> List.of(number(text));
        };
    }

    private static List<String> one(CorrectableField field, Field filter, String text) {
        List<String> values = known(field, filter, text);
        if (values.size() > 1) {
            throw invalid(field, "'" + text + "' stands for several: " + String.join(", ", values) + ". Say which.");
        }
        return values;
    }

    private static List<String> known(CorrectableField field, Field filter, String text) {
        try {
            List<String> values = FilterValues.resolve(filter, text);
            if (values.contains(Field.UNKNOWN)) {
                throw invalid(field, "\"unknown\" stands alone.");
            }
            return values;
        } catch (InvalidParameterException e) {
            throw new InvalidParameterException(field.id(), String.valueOf(e.getMessage()), e.nearest());
        }
    }

    private static String date(CorrectableField field, String text) {
        Optional<PolicyDate> date = text.matches(DATE) ? PolicyDate.find(text) : Optional.empty();
        return date.map(PolicyDate::toString)
                .orElseThrow(() ->
                        invalid(field, "'" + text + "' is no date: write 2021-07-02, or as much of it as is known."));
    }

    /** A number that cannot be taken apart is kept as it is written. */
    private static String number(String text) {
        return DocumentNumberRecogniser.takenApart(text).isEmpty()
                ? DocumentNumber.parse(text).map(DocumentNumber::text).orElse(text)
                : text;
    }

    private static InvalidParameterException invalid(CorrectableField field, String detail) {
        return new InvalidParameterException(field.id(), detail, List.of());
    }
}

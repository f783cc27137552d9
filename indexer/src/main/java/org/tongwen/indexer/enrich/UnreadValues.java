package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;

/** Names the values that somebody stated of a document, and that say nothing the program knows: the 30th of February. */
final class UnreadValues {

    private static final Map<GivenField, String> FIELDS = new EnumMap<>(Map.of(
            GivenField.ISSUED_ON, "issued_on",
            GivenField.PUBLISHED_ON, "published_on",
            GivenField.YEAR, "year",
            GivenField.REGION, "region",
            GivenField.CITY, "region",
            GivenField.INDUSTRY, "industries"));

    private static final int LONGEST = 60;

    private UnreadValues() {}

    /** Returns a sentence for each; what was found on a page, and not stated by its owner, does not count. */
    static List<String> of(Given given, List<Evidence> evidence) {
        List<String> unread = new ArrayList<>();
        FIELDS.forEach((field, name) -> {
            boolean read = evidence.stream()
                    .anyMatch(known ->
                            known.origin() == Origin.GIVEN && known.field().equals(name));
            given.list(field).stream()
                    .filter(value -> !read && isStated(value) && !value.text().isBlank())
                    .map(UnreadValues::sentence)
                    .forEach(unread::add);
        });
        return unread;
    }

    private static boolean isStated(GivenValue value) {
        return value.rule().startsWith("record.") || value.rule().startsWith("front_matter.");
    }

    private static String sentence(GivenValue value) {
        String key = value.rule().substring(value.rule().indexOf('.') + 1);
        String text = value.text().length() > LONGEST ? value.text().substring(0, LONGEST) + "…" : value.text();
        return key + " \"" + text + "\" was not understood, and left out";
    }
}

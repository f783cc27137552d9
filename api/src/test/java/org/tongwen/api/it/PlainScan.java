package org.tongwen.api.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Finds by an expression what stands in the folded texts of all documents, whose indices are those of the originals here. */
final class PlainScan {

    static final Function<String, String> FOLD = ScriptFolding.standard()::fold;

    private static final String LETTER = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";

    private PlainScan() {}

    /** Returns all documents with their texts by id, in the order of a list, the newest first. */
    static Map<String, JsonNode> documents(Api api) {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        String cursor = "*";
        while (!cursor.isEmpty()) {
            JsonNode page = api.documents("sort=newest", "size=200", "cursor=" + cursor);
            Api.ids(page).forEach(id -> documents.put(id, api.document(id)));
            cursor = page.path("next_cursor").asString("");
        }
        return documents;
    }

    /** Returns where a text stands in another. */
    static Stream<MatchResult> find(String query, String text) {
        return pattern(query).matcher(FOLD.apply(text)).results();
    }

    /** White space may stand anywhere between words, and letters and digits must not go on. */
    private static Pattern pattern(String query) {
        List<String> words = Pattern.compile(LETTER + "+|.")
                .matcher(FOLD.apply(query))
                .results()
                .map(word -> word.group().matches(LETTER + "+")
                        ? "(?<!" + LETTER + ")" + word.group() + "(?!" + LETTER + ")"
                        : Pattern.quote(word.group()))
                .toList();
        return Pattern.compile(String.join("[ \\t\u3000\u00a0]*", words));
    }
}

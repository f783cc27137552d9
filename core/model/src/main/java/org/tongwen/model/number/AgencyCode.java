package org.tongwen.model.number;

import java.util.HashMap;
import java.util.Map;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Table;

/** Where an agency's code begins in a sentence, by the tables {@code context-words.tsv} and {@code name-words.tsv}. */
final class AgencyCode {

    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 16;
    /** Whether a word is context; the others hold such a word and hide it. */
    private static final Dictionary<Boolean> WORDS = words();

    private AgencyCode() {}

    /** Returns where the agency's code before this index starts, behind any words of the sentence; -1 if there is none. */
    static int start(String text, int index) {
        int end = Characters.skipSpacesBack(text, index);
        int run = SeriesCode.start(text, end, LONGEST_CODE);
        boolean alone = SeriesCode.isAlone(text, run, end);
        int code = WORDS.matches(text.substring(run, end)).stream()
                .filter(word -> word.value() && !(alone && word.start() == 0 && word.end() == 1))
                .mapToInt(word -> run + word.end())
                .filter(wordEnd -> end - wordEnd >= shortest(text, end))
                .max()
                .orElse(run);
        return end - code < SHORTEST_CODE ? -1 : code;
    }

    private static int shortest(String text, int end) {
        return isAnnouncement(text, end) ? SHORTEST_CODE + 2 : SHORTEST_CODE;
    }

    /** Whether the code that ends here says that it announces. */
    static boolean isAnnouncement(String text, int end) {
        return text.startsWith("公告", end - 2) || text.startsWith("通告", end - 2);
    }

    /** Returns where the names of those start who announce with the one whose name starts here: 财政部 税务总局公告. */
    static int startOfJoint(String text, int start) {
        int first = start;
        int end = Characters.skipSpacesBack(text, first);
        while (end < first && end > 0 && Characters.isAt(text, end - 1, "部局委署院会行办") && start(text, end) >= 0) {
            first = start(text, end);
            end = Characters.skipSpacesBack(text, first);
        }
        return first;
    }

    private static Dictionary<Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        read("name-words.tsv", words, false);
        read("context-words.tsv", words, true);
        return Dictionary.of(words);
    }

    private static void read(String table, Map<String, Boolean> words, boolean context) {
        Table.ofResource(AgencyCode.class, table)
                .rows()
                .forEach(row -> words.put(ScriptFolding.standard().fold(row.require("word")), context));
    }
}

package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Table;

/** Adds to the names in a sentence what only figures are about: sectors of the economy (工业), and 全市 or 我省 for the place of the text. */
final class Sectors {

    private static final List<String> OWN_PLACE =
            List.of("全市", "全省", "全区", "全县", "全州", "全港", "全澳", "我市", "我省", "我区", "我县", "本市", "本省", "全自治区");
    private static final String NONE = "-";

    private final Dictionary<Word> words;

    /** What a word names; nothing if it only hides a shorter one. */
    private record Word(@Nullable SubjectKind kind, List<String> industries) {}

    Sectors() {
        Map<String, Word> byWord = new HashMap<>();
        Table.ofResource(Sectors.class, "sectors.tsv").rows().forEach(row -> {
            String id = row.require("id");
            Word word = new Word(SubjectKind.INDUSTRY, id.equals(NONE) ? List.of() : List.of(id));
            row.list("words").forEach(name -> byWord.put(fold(name), word));
            row.list("never").forEach(name -> byWord.put(fold(name), new Word(null, List.of())));
        });
        OWN_PLACE.forEach(name -> byWord.put(fold(name), new Word(SubjectKind.REGION, List.of())));
        words = Dictionary.of(byWord);
    }

    /** Returns the names between these indices with those that were found there already, in the order of the text. */
    List<Named> with(List<Named> named, String text, int start, int end) {
        List<Named> added = new ArrayList<>();
        int i = words.nextStart(text, start, end);
        while (i < end) {
            Match<Word> match = words.longestAt(text, i, end);
            if (match != null) {
                add(match, named, added);
            }
            i = words.nextStart(text, match == null ? i + 1 : match.end(), end);
        }
        if (added.isEmpty()) {
            return named;
        }
        added.addAll(named);
        added.sort(Comparator.comparingInt(Named::start));
        return added;
    }

    private static void add(Match<Word> match, List<Named> named, List<Named> added) {
        SubjectKind kind = match.value().kind();
        if (kind == null) {
            return;
        }
        List<String> industries = match.value().industries();
        int start = match.start();
        for (Named name : named) {
            if (name.start() <= match.start() && name.end() > match.start()) {
                return;
            }
            // 煤炭 and 工业 make 煤炭工业.
            if (name.kind() == kind && name.end() == match.start()) {
                industries = name.industries();
                start = name.start();
            }
        }
        added.add(new Named(start, match.end(), kind, List.of(), industries));
    }

    private static String fold(String word) {
        return ScriptFolding.standard().fold(word);
    }
}

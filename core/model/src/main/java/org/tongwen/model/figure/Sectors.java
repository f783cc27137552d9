package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Dictionary;
import org.tongwen.model.text.Match;

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
        List<Named> all = new ArrayList<>(named);
        for (Match<Word> match : words.matches(text.substring(start, end))) {
            SubjectKind kind = match.value().kind();
            int from = start + match.start();
            if (kind != null && named.stream().noneMatch(name -> name.start() <= from && name.end() > from)) {
                all.add(named(match, kind, from, named));
            }
        }
        all.sort(Comparator.comparingInt(Named::start));
        return all;
    }

    private static Named named(Match<Word> match, SubjectKind kind, int from, List<Named> named) {
        int end = from + match.end() - match.start();
        for (Named name : named) {
            if (kind == SubjectKind.INDUSTRY && name.kind() == kind && name.end() == from) {
                return new Named(name.start(), end, kind, List.of(), name.industries());
            }
        }
        return new Named(from, end, kind, List.of(), match.value().industries());
    }

    private static String fold(String word) {
        return ScriptFolding.standard().fold(word);
    }
}

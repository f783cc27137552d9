package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The words that say what a figure is: those of the metrics, and those of the table {@code cues.tsv}. */
final class Cues {

    /** In the cells of what a word does not say. */
    private static final String NOTHING = "-";

    private final Dictionary<Cue> words;

    Cues(Metrics metrics) {
        Map<String, Cue> byWord = new HashMap<>();
        for (Row row : Table.ofResource(Cues.class, "cues.tsv").rows()) {
            row.list("words").stream()
                    .map(ScriptFolding.standard()::fold)
                    .forEach(word -> byWord.put(word, cue(row, metrics.words().get(word))));
        }
        metrics.words().forEach((word, metric) -> byWord.putIfAbsent(word, new Cue(metric, null, false, null, false)));
        words = Dictionary.of(byWord);
    }

    /** Returns the cues between these indices, with the indices of the whole text. */
    List<Match<Cue>> between(String text, int start, int end) {
        List<Match<Cue>> found = new ArrayList<>();
        int i = words.nextStart(text, start, end);
        while (i < end) {
            Match<Cue> match = words.longestAt(text, i, end);
            if (match != null) {
                found.add(match);
            }
            i = words.nextStart(text, match == null ? i + 1 : match.end(), end);
        }
        return found;
    }

    private static Cue cue(Row row, @Nullable Metric metric) {
        String comparator = row.require("comparator");
        String tone = row.require("tone");
        return new Cue(
                metric,
                comparator.equals(NOTHING) ? null : Comparator.valueOf(comparator.toUpperCase(Locale.ROOT)),
                row.get("position").equals("after"),
                tone.equals(NOTHING) ? null : Cue.Tone.valueOf(tone.toUpperCase(Locale.ROOT)),
                row.get("level").equals("yes"));
    }
}

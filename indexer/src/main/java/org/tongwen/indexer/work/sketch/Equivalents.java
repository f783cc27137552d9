package org.tongwen.indexer.work.sketch;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Words of two characters that stand for each other in copies; one of them stands for all. */
final class Equivalents {

    private static final String[][] BY_FIRST = byFirst();

    private Equivalents() {}

    /** Evens out the words of folded text in place, from left to right. */
    static void replace(char[] units, int length) {
        for (int i = 0; i + 1 < length; i++) {
            String[] words = BY_FIRST[units[i]];
            for (int j = 0; words != null && j < words.length; j += 2) {
                if (words[j].charAt(1) == units[i + 1]) {
                    units[i++] = words[j + 1].charAt(0);
                    units[i] = words[j + 1].charAt(1);
                    break;
                }
            }
        }
    }

    /** Returns for each first character the words that begin with it, each followed by the word that stands for it. */
    private static String[][] byFirst() {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            words.add(List.of());
        }
        for (Row row : Table.ofResource(Equivalents.class, "equivalents.tsv").rows()) {
            String word = folded(row, row.require("word"));
            for (String cell : row.list("others")) {
                String other = folded(row, cell);
                List<String> known = new ArrayList<>(words.get(other.charAt(0)));
                known.addAll(List.of(other, word));
                words.set(other.charAt(0), known);
            }
        }
        return words.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
    }

    private static String folded(Row row, String word) {
        String folded = ScriptFolding.standard().fold(word);
        if (folded.length() != 2) {
            throw row.error("not two characters: " + word);
        }
        return folded;
    }
}

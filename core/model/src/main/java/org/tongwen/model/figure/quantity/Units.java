package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The words for units, by the table {@code units.tsv}. */
final class Units {

    /** 10⁸, by which amounts of money become amounts of 亿. */
    private static final BigDecimal HUNDRED_MILLIONTH = new BigDecimal("0.00000001");

    private final Dictionary<Word> words;
    private final Dictionary<Unit> currencies;
    private final Set<Integer> firsts;

    /** A word for a unit, and how many of the unit it stands for. */
    record Word(Unit unit, BigDecimal factor) {}

    Units() {
        Map<String, Word> byWord = new HashMap<>();
        Table.ofResource(Units.class, "units.tsv")
                .rows()
                .forEach(row -> row.list("words").forEach(word -> byWord.put(fold(word), word(row))));
        words = Dictionary.of(byWord);
        firsts = byWord.keySet().stream().map(word -> (int) word.charAt(0)).collect(Collectors.toUnmodifiableSet());
        Map<String, Unit> before = new HashMap<>();
        Table.ofResource(Units.class, "currencies.tsv")
                .rows()
                .forEach(row -> row.list("words")
                        .forEach(word -> before.put(fold(word), new Unit(UnitKind.MONEY, row.require("unit")))));
        currencies = Dictionary.of(before);
    }

    /** Returns the first characters of the words. */
    Set<Integer> firsts() {
        return firsts;
    }

    /** Returns the longest word for a unit that starts here. */
    @Nullable Match<Word> at(String text, int start) {
        return words.longestAt(text, start);
    }

    /** Returns the currency whose name ends here, as in 新台币5亿元; null if none does. */
    @Nullable Unit currencyBefore(String text, int end) {
        for (int start = Math.max(0, end - 4); start < end; start++) {
            Match<Unit> currency = currencies.longestAt(text, start, end);
            if (currency != null && currency.end() == end) {
                return currency.value();
            }
        }
        return null;
    }

    private static Word word(Row row) {
        UnitKind kind = UnitKind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        BigDecimal factor = row.get("factor").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("factor"));
        Unit unit = new Unit(kind, row.get("unit"));
        return new Word(unit, kind == UnitKind.MONEY ? factor.multiply(HUNDRED_MILLIONTH) : factor);
    }

    private static String fold(String word) {
        return ScriptFolding.standard().fold(word);
    }
}

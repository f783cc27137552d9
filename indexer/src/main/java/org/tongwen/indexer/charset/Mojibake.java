package org.tongwen.indexer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the reading of a text in a wrong charset, where nothing was lost and the result is clearly Chinese. */
public final class Mojibake {

    private static final Peak PEAK = new Peak(8, 3, character -> character >= 0x80);

    /** Ordinary lines of either script seldom reach it. */
    private static final double SUSPICIOUS = 13.5;

    /** Accented letters and signs of Latin-1 are not surprising one by one, but seldom many in a line. */
    private static final int MANY_LATIN = 4;

    private static final int LEAST_GAIN = 24;

    /** How many different Han characters must come out: a row of one sign proves nothing. */
    private static final int FEW = 2;

    private static final int ENOUGH = 4;
    private static final double ORDINARY = 11.5;
    private static final double PLAUSIBLE = 12.5;

    /** Hardly anything becomes well-formed UTF-8 by accident, so rarer characters are believed. */
    private static final double PLAUSIBLE_UTF_8 = 15;

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final Charset BIG5_HKSCS = Charset.forName("Big5-HKSCS");

    private static final List<DoubleDecoding> KNOWN = List.of(
            new DoubleDecoding(GB, StandardCharsets.UTF_8),
            new DoubleDecoding(DoubleDecoding.WINDOWS_1252, StandardCharsets.UTF_8),
            new DoubleDecoding(DoubleDecoding.WINDOWS_1252, GB),
            new DoubleDecoding(DoubleDecoding.WINDOWS_1252, BIG5),
            new DoubleDecoding(GB, BIG5),
            new DoubleDecoding(BIG5, GB),
            new DoubleDecoding(BIG5_HKSCS, GB),
            new DoubleDecoding(BIG5, StandardCharsets.UTF_8));

    /** What stands between the marks that a page puts around a text which it has from elsewhere. */
    private static final Pattern PIECE = Pattern.compile("[^\\x00-\\x7F\\uFFFD\\u3000，。：；、（）《》]{3,}");

    private Mojibake() {}

    /** Returns the text with all lines repaired that can be; ordinary text is returned as it is. */
    public static String repair(String text) {
        StringBuilder repaired = new StringBuilder();
        int copied = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isSuspicious(text, start, end)) {
                repaired.append(text, copied, start).append(line(text.substring(start, end)));
                copied = end;
            }
            start = end + 1;
        }
        return copied == 0 ? text : repaired.append(text, copied, text.length()).toString();
    }

    private static String line(String line) {
        return best(line).orElseGet(() -> PIECE.matcher(line).replaceAll(Mojibake::piece));
    }

    private static String piece(MatchResult match) {
        return Matcher.quoteReplacement(best(match.group()).orElseGet(match::group));
    }

    private static boolean isSuspicious(String text, int start, int end) {
        int latin = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            latin += c >= 0x80 && c <= 0xFF ? 1 : 0;
        }
        return latin >= MANY_LATIN || PEAK.of(text, start, end) > SUSPICIOUS;
    }

    private static Optional<String> best(String misread) {
        Reading before = Reading.of(misread);
        if (before.isWithin(ORDINARY)) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .flatMap(way -> undo(way, before).stream())
                .min(Comparator.comparingLong(Reading::bits))
                .map(Reading::text);
    }

    private static Optional<Reading> undo(DoubleDecoding way, Reading before) {
        double plausible = way.original().equals(StandardCharsets.UTF_8) ? PLAUSIBLE_UTF_8 : PLAUSIBLE;
        int distinct = way.isUnmistakable() ? FEW : ENOUGH;
        return way.undo(before.text())
                .map(Reading::of)
                .filter(after -> after.isWithin(plausible)
                        && before.bits() - after.bits() >= LEAST_GAIN
                        && after.bits() * 4 <= before.bits() * 3
                        && after.distinctHan() >= distinct);
    }
}

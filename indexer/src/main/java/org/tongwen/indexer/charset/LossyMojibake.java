package org.tongwen.indexer.charset;

import java.util.regex.Pattern;

/** Lines that are not Chinese as they are written: they were read in a wrong charset, and bytes were lost. */
final class LossyMojibake {

    /** Ordinary Chinese lies around 10; lists of rare names and substances reach 15. */
    private static final double NOT_CHINESE = 16.25;

    private static final Peak PEAK = new Peak(12, 12, LossyMojibake::isHan);

    /** With the trace of a loss beside it, a shorter and less surprising stretch is enough. */
    private static final double WITH_TRACE = 15;

    private static final Peak SHORT_PEAK = new Peak(8, 8, LossyMojibake::isHan);
    private static final Pattern TRACE = Pattern.compile("[?\\uFFFD][，。、；：]?[\\u3105-\\u3129\\p{IsHan}]");

    /** No language has so many accented letters and signs of windows-1252 in a row. */
    private static final Pattern LATIN =
            Pattern.compile("(?:[À-ÖØ-öø-ÿ][\\u0080-\\u00FF\\u2013-\\u203AŒœŠšŸŽžƒˆ˜€™]{1,3}){3,}");

    private LossyMojibake() {}

    static boolean isIn(String text) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isLine(text, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isLine(String text, int start, int end) {
        return isNotChinese(text, start, end) || (hasLatin(text, start, end) && has(LATIN, text, start, end));
    }

    private static boolean isNotChinese(String text, int start, int end) {
        return SHORT_PEAK.of(text, start, end) >= WITH_TRACE
                && (PEAK.of(text, start, end) >= NOT_CHINESE || has(TRACE, text, start, end));
    }

    private static boolean hasLatin(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 'À' && text.charAt(i) <= 'ÿ') {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Pattern pattern, String text, int start, int end) {
        return pattern.matcher(text).region(start, end).find();
    }

    /** Bopomofo too: what is misread from GBK is full of it. Other scripts are other languages. */
    private static boolean isHan(int character) {
        return character >= 0x80
                && (Surprisal.of((char) character) < 13
                        || Character.isIdeographic(character)
                        || (character >= '\u3105' && character <= '\u3129'));
    }
}

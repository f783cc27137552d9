package org.tongwen.indexer.work.sketch;

import org.tongwen.model.script.ScriptFolding;

/**
 * What of a text stays the same when it is set, wrapped, punctuated or converted anew: its letters and characters in one
 * script, the words that rewriters exchange in one form, and its numbers, each as one unit.
 */
final class PlainText {

    /** Numbers become units of the private use area, which texts hardly hold. */
    private static final int NUMBERS = '\uE000';

    private static final int NUMBER_UNITS = 6400;

    private static final boolean[] KEPT = kept();

    private final char[] units;
    private final int length;
    private final Figures figures;

    private PlainText(char[] units, int length, Figures figures) {
        this.units = units;
        this.length = length;
        this.figures = figures;
    }

    static PlainText of(String text) {
        return new Reading(ScriptFolding.standard().fold(text)).read();
    }

    /** Returns the units; only the first {@link #length()} count. */
    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    Figures figures() {
        return figures;
    }

    static boolean isNumber(char unit) {
        return unit >= NUMBERS && unit < NUMBERS + NUMBER_UNITS;
    }

    /** Whether the unit stands for a number of two digits or more. */
    static boolean isLongNumber(char unit) {
        return unit >= NUMBERS + 10 && unit < NUMBERS + NUMBER_UNITS;
    }

    private static final class Reading {

        private final String text;
        private final char[] units;
        private final Numeral numeral;
        private final FigureReader figures = new FigureReader();
        private int length;

        Reading(String folded) {
            this.text = folded;
            this.units = new char[folded.length()];
            this.numeral = new Numeral(folded);
        }

        PlainText read() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Numeral.startsWith(c)) {
                    at = number(at);
                } else {
                    if (KEPT[c]) {
                        units[length++] = c;
                    }
                    at++;
                }
            }
            Equivalents.replace(units, length);
            return new PlainText(units, length, figures.figures());
        }

        private int number(int start) {
            numeral.read(start);
            if (isPerCent()) {
                return numeral.end() + 2;
            }
            units[length++] = unit(numeral.value());
            char before = length > 1 ? units[length - 2] : ' ';
            char after = numeral.end() < text.length() ? text.charAt(numeral.end()) : ' ';
            figures.add(numeral.value(), before, after, numeral.isBeforePoint());
            return numeral.end();
        }

        /** 百分之七 is the same as 7%. */
        private boolean isPerCent() {
            return numeral.value() == 100 && text.startsWith("分之", numeral.end());
        }

        private static char unit(long value) {
            return (char) (NUMBERS + (value >= 0 && value < 10 ? value : 10 + Math.floorMod(value, NUMBER_UNITS - 10)));
        }
    }

    private static boolean[] kept() {
        boolean[] kept = new boolean[1 << Character.SIZE];
        for (int c = 0; c < kept.length; c++) {
            kept[c] = Character.isLetterOrDigit(c) || Character.isSurrogate((char) c);
        }
        return kept;
    }
}

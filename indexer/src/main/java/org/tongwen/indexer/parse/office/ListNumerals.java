package org.tongwen.indexer.parse.office;

import java.util.Locale;

/** Writes numbers of lists in the formats of Word, by the names they have in DOCX. */
final class ListNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String SIMPLIFIED_FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String TRADITIONAL_FORMAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumerals() {}

    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "chineseLegalSimplified" -> formal(number, SIMPLIFIED_FORMAL);
            case "ideographLegalTraditional" -> formal(number, TRADITIONAL_FORMAL);
            case "ideographTraditional" -> inTurn(number, STEMS);
            case "ideographZodiac" -> inTurn(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString('①' + number - 1) : "" + number;
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
            case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> "" + number;
        };
    }

    /** 12 is 十二, 105 一百零五. */
    private static String counted(int number) {
        if (number <= 0 || number > 9999) {
            return digits(number);
        }
        String decimal = Integer.toString(number);
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            written.append(gap ? "零" : "").append(DIGITS.charAt(digit));
            written.append(power > 0 ? UNITS.charAt(power - 1) : "");
            gap = false;
        }
        return number < 20 && number >= 10 ? written.substring(1) : written.toString();
    }

    private static String digits(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> written.append(DIGITS.charAt(Math.floorMod(c - '0', 10))));
        return written.toString();
    }

    private static String formal(int number, String numerals) {
        String counted = number >= 10 && number < 20 ? "一" + counted(number) : counted(number);
        StringBuilder written = new StringBuilder();
        counted.chars().forEach(c -> {
            int at = ("零" + DIGITS.substring(1) + UNITS).indexOf(c);
            written.append(at < 0 ? '零' : numerals.charAt(at));
        });
        return written.toString();
    }

    private static String inTurn(int number, String names) {
        return Character.toString(names.charAt(Math.floorMod(number - 1, names.length())));
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }
}

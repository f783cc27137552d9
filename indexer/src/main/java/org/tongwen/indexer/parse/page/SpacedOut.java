package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Closes the blanks that only stretch words on paper: 局　長, 第　五　條, 中 華 民 國 9 8 年 1 月 9 日.
 *
 * <p>Blanks that part names, columns or a title from its subtitle stand between words of several characters, and stay.
 */
final class SpacedOut {

    private static final String HAN_DIGITS = "〇○零一二三四五六七八九十百千";
    private static final String DIGITS = "\\d０-９" + HAN_DIGITS;
    private static final String ARTICLES = "章节節条條编編款项項";
    private static final Pattern BLANK = Pattern.compile("[ \\u3000]");

    private static final char WIDE = '\u3000';

    /**
     * A form of what is stretched.
     *
     * @param mayBeIn whether a line is worth looking at, told at a glance
     */
    private record Stretched(Predicate<String> mayBeIn, Pattern pattern) {}

    /** What is stretched, as a whole; each in a line that the one before has closed. */
    private static final List<Stretched> STRETCHED = List.of(
            // 农 业 部, the whole line; of two characters only with the wide blank, as columns are parted by the narrow
            // one
            new Stretched(
                    SpacedOut::beginsStretched,
                    Pattern.compile("^\\p{IsHan}(?:[ \\u3000]\\p{IsHan}){2,14}$|^\\p{IsHan}\\u3000\\p{IsHan}$")),
            // 主　旨：
            new Stretched(
                    SpacedOut::beginsStretched,
                    Pattern.compile("^\\p{IsHan}(?:[ \\u3000]\\p{IsHan}){1,5}[ \\u3000]?(?=[:：])")),
            // 總 局 長　王大明
            new Stretched(
                    SpacedOut::beginsStretched,
                    Pattern.compile(
                            "^\\p{IsHan}(?:[ \\u3000]\\p{IsHan}){0,5}[ \\u3000][长長席统統理员員任官监監](?=[ \\u3000]\\p{IsHan}{2,})")),
            // 第　五　條　之　一
            new Stretched(
                    has("第").and(parts("第之" + ARTICLES)),
                    Pattern.compile("第[ \\u3000]?[" + DIGITS + "](?:[ \\u3000]?[" + DIGITS + "]){0,7}[ \\u3000]?["
                            + ARTICLES + "](?:[ \\u3000]?之[ \\u3000]?[" + DIGITS + "]{1,3})?")),
            new Stretched(
                    has("中").and(parts("中华華民国國")),
                    Pattern.compile("中[ \\u3000]?[华華][ \\u3000]?民[ \\u3000]?[国國](?:[ \\u3000](?=[" + DIGITS + "]))?")),
            // 2 0 2 1 年 and 二 〇 二 一 年
            new Stretched(
                    has("年月日").and(parts("年月日")),
                    Pattern.compile("(?<![" + DIGITS + ".])[" + DIGITS + "](?:[ \\u3000][" + DIGITS
                            + "]){1,3}[ \\u3000]?(?=[年月日])")),
            new Stretched(
                    has("年").and(parts("年月日")),
                    Pattern.compile("[" + DIGITS + "]{1,4}[ \\u3000]?年[ \\u3000]?[" + DIGITS + "]{1,3}[ \\u3000]?月"
                            + "(?:[ \\u3000]?[" + DIGITS + "]{1,3}[ \\u3000]?日)?")),
            // 第一章　總　則
            new Stretched(
                    SpacedOut::endsStretched,
                    Pattern.compile(
                            "(?<=^.{0,4}第[" + DIGITS + "]{1,5}[章节節编編][ \\u3000])\\p{IsHan}[ \\u3000]\\p{IsHan}$")));

    private SpacedOut() {}

    static String close(String line) {
        String closed = line;
        for (Stretched stretched : STRETCHED) {
            if (closed.indexOf(' ') < 0 && closed.indexOf(WIDE) < 0) {
                return closed;
            }
            if (stretched.mayBeIn().test(closed)) {
                closed = stretched
                        .pattern()
                        .matcher(closed)
                        .replaceAll(found -> BLANK.matcher(found.group()).replaceAll(""));
            }
        }
        return closed;
    }

    private static boolean beginsStretched(String line) {
        int second = Character.charCount(line.codePointAt(0));
        return line.length() > second && isBlank(line.charAt(second));
    }

    private static boolean endsStretched(String line) {
        return line.length() > 2 && isBlank(line.charAt(line.length() - 2));
    }

    /** Tells whether one of the characters is there. */
    private static Predicate<String> has(String characters) {
        return line -> {
            for (int i = 0; i < characters.length(); i++) {
                if (line.indexOf(characters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Tells whether a blank stands between two characters that are digits or some of these. */
    private static Predicate<String> parts(String further) {
        return line -> {
            for (int i = 1; i < line.length() - 1; i++) {
                if (isBlank(line.charAt(i))
                        && isDigitOr(further, line.charAt(i - 1))
                        && isDigitOr(further, line.charAt(i + 1))) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean isDigitOr(String further, char character) {
        return Character.isDigit(character) || HAN_DIGITS.indexOf(character) >= 0 || further.indexOf(character) >= 0;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == WIDE;
    }
}

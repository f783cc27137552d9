package org.tongwen.indexer.parse.page;

import java.util.regex.Pattern;

/** Knows of the break between two lines of a paper whether it parts paragraphs, and how to undo it if it does not. */
public final class LineBreaks {

    private static final String NUMERALS = "[〇零一二三四五六七八九十百\\d]";
    private static final Pattern ITEM = RulePattern.of("^(?:"
            + NUMERALS
            + "{1,3}、"
            + "|\\("
            + NUMERALS
            + "{1,3}\\)(?! ?[项款目])"
            + "|[壹贰叁肆伍陆柒捌玖拾]{1,3}、|[甲乙丙丁戊己庚辛壬癸]、"
            + "|\\d{1,2}\\.(?!\\d)|\\d{1,2}\\)"
            + "|[①-⑳⑴-⒇⒈-⒛㈠-㈩•●◆■□※·*]"
            + "|第 ?"
            + NUMERALS
            + "{1,6} ?(?:[编章节][ :]|条(?:之"
            + NUMERALS
            + "{1,2})?[ :])"
            + "|(?:附件|附表|附录|附注|主 ?旨|说 ?明|依 ?据|公告事项|正 ?本|副 ?本) ?\\d{0,2} ?[: ])");
    /** 根据第三条 may well break before 第: these begin a paragraph only where the line before is at its end. */
    private static final Pattern ITEM_OR_REFERENCE =
            RulePattern.of("^第 ?" + NUMERALS + "{1,6} ?[编章节条]|^\\(" + NUMERALS + "{1,3}\\)");

    private static final Pattern NUMBER_ALONE = RulePattern.of(
            "^\\p{IsHan}{1,14} ?[〔\\[(【] ?\\d{4} ?[〕\\])】] ?(?:第 ?)?\\d{1,6} ?号$|^\\p{IsHan}{1,14}字第 ?[\\da-z]+ ?号$");

    private static final Pattern CLOSED = Pattern.compile("[。！？；：!?;:…][”’」』）)\"]*$");

    private LineBreaks() {}

    /** Whether a line ends as paragraphs do: with the end of a sentence or clause, or a colon. */
    public static boolean isClosed(String line) {
        String stripped = line.strip();
        return CLOSED.matcher(stripped.substring(Math.max(0, stripped.length() - 4)))
                        .find()
                || stripped.matches(".*[a-z)]\\.");
    }

    /** Whether a line begins a paragraph by what it says: an item, an article, a heading, a signature. */
    public static boolean begins(String before, String line) {
        String folded = Folded.of(line.strip()).text();
        return ITEM.matcher(folded).find()
                || isNumber(folded)
                || isNumber(Folded.of(before.strip()).text())
                || (isClosed(before)
                        && (ITEM_OR_REFERENCE.matcher(folded).find() || OfficialLines.isSignature(line.strip())));
    }

    private static boolean isNumber(String folded) {
        return NUMBER_ALONE.matcher(folded).matches();
    }

    /** Joins two lines that were one: with a blank between words of letters, and nothing between Han characters. */
    public static String join(String before, String line) {
        String head = before.stripTrailing();
        String tail = line.strip();
        if (head.isEmpty() || tail.isEmpty()) {
            return head + tail;
        }
        int last = head.codePointBefore(head.length());
        int first = tail.codePointAt(0);
        boolean oneNumber =
                Character.isDigit(last) && Character.isDigit(first) && Columns.of(head) > head.length() * 3 / 2;
        boolean tight = Columns.isWide(last) || Columns.isWide(first) || last == '-' || last == '/' || oneNumber;
        return tight ? head + tail : head + " " + tail;
    }
}

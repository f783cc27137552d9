package org.tongwen.api.it.truth;

import java.util.regex.Pattern;
import org.tongwen.model.script.ScriptFolding;

/**
 * What stands in a text, told without any analyzer: the folded text without white space, each run of letters and digits
 * in angle brackets, a bar for punctuation and a line end for any number of them.
 */
final class TextScan {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}%‰‱]+");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern RUN =
            Pattern.compile("[[\\p{L}\\p{N}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}ー]]+");

    private final String flat;

    private TextScan(String flat) {
        this.flat = flat;
    }

    static TextScan of(String text) {
        String folded = MARKS.matcher(ScriptFolding.standard().fold(text)).replaceAll("");
        String cut = BETWEEN.matcher(folded).replaceAll(gap -> between(gap.group()));
        return new TextScan(RUN.matcher(cut).replaceAll("<$0>").replace(" ", ""));
    }

    /** Returns whether the words of the other stand here one after another, nothing but white space between them. */
    boolean contains(TextScan phrase) {
        return flat.contains(phrase.flat);
    }

    private static String between(String gap) {
        if (SPACE.matcher(gap).matches()) {
            return " ";
        }
        return LINE_END.matcher(gap).find() ? "\n" : "|";
    }
}

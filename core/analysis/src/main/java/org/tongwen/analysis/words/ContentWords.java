package org.tongwen.analysis.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyWords;
import org.tongwen.model.term.WordLists;

/**
 * The words that are worth counting: all but those that only ask, those that only join others (依据, 并, 第), and numbers (2021, 三十,
 * 第三条) that are no term of policy (十四五). Words of one character (县, 链) and words in Latin letters are among them.
 */
public final class ContentWords {

    private static final String NUMERALS = ScriptFolding.standard().fold("〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾%‰‱");

    private static final String ORDINAL = "第";

    private static final String ARTICLES = ScriptFolding.standard().fold("编章节条款项目");

    private static final Set<String> FUNCTION_WORDS = folded(Stream.concat(
            StopWords.folded().stream(),
            WordLists.read(ContentWords.class.getClassLoader(), "org/tongwen/analysis/words/function-words.txt")
                    .stream()));

    private static final Set<String> TERMS = folded(PolicyWords.list().stream());

    private ContentWords() {}

    /** Returns whether a folded word is one of them. */
    public static boolean contain(String folded) {
        return !FUNCTION_WORDS.contains(folded) && (TERMS.contains(folded) || !isNumber(folded));
    }

    /** The number of an article is one, too. */
    private static boolean isNumber(String folded) {
        int start = folded.startsWith(ORDINAL) ? ORDINAL.length() : 0;
        int last = folded.length() - 1;
        int end = start > 0 && last > start && ARTICLES.indexOf(folded.charAt(last)) >= 0 ? last : folded.length();
        return folded.substring(start, end).codePoints().allMatch(ContentWords::isOfNumbers);
    }

    private static Set<String> folded(Stream<String> words) {
        return words.map(ScriptFolding.standard()::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfNumbers(int codePoint) {
        return NUMERALS.indexOf(codePoint) >= 0
                || switch (Character.getType(codePoint)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}

package org.tongwen.indexer.parse.page;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the readings that some converters put behind characters: 先進(jìn)制造業(yè).
 *
 * <p>A syllable with its tone is a reading. One without may be an abbreviation, so it goes only from a text that has many of
 * them, and only if it begins with a consonant: 人工智能(ai) stays.
 */
final class PinyinGlosses {

    private static final int MANY = 5;
    private static final Pattern GLOSS =
            Pattern.compile("(?<=\\p{IsHan})[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ\\u0300-\\u030c]{1,8})[)）]");
    private static final String FINAL =
            "(?:a|o|e|i|u|v|ai|ei|ui|ao|ou|iu|ie|ue|ve|an|en|in|un|ang|eng|ing|ong|ia|ian|iang|iao|iong|ua|uo|uai|uan|uang)";
    private static final Pattern WITH_CONSONANT = Pattern.compile("(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)" + FINAL);
    private static final Pattern WITHOUT_CONSONANT = Pattern.compile("a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|n|ng");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");

    private PinyinGlosses() {}

    static String remove(String text) {
        if (!mayHave(text)) {
            return text;
        }
        Matcher gloss = GLOSS.matcher(text);
        boolean many = gloss.reset().results().filter(PinyinGlosses::isPlain).count() >= MANY;
        return gloss.reset()
                .replaceAll(found ->
                        isToned(found) || (many && isPlain(found)) ? "" : Matcher.quoteReplacement(found.group()));
    }

    /** Whether a bracket opens before a small letter: few texts have one. */
    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '（') && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToned(MatchResult gloss) {
        String plain = plain(gloss.group(1));
        boolean marked = !plain.equals(gloss.group(1));
        return marked
                && (WITH_CONSONANT.matcher(plain).matches()
                        || WITHOUT_CONSONANT.matcher(plain).matches());
    }

    private static boolean isPlain(MatchResult gloss) {
        return WITH_CONSONANT.matcher(gloss.group(1)).matches();
    }

    private static String plain(String syllable) {
        return MARKS.matcher(Normalizer.normalize(syllable, Normalizer.Form.NFD))
                .replaceAll("");
    }
}

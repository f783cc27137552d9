package org.tongwen.model.documenttype;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the form of a document out of its title: at most one mention, of the last word that shows a form. Words inside 《》 and 「」
 * count only where nothing outside does, so 关于印发《…办法》的通知 is a 通知.
 *
 * <p>The rules: {@code type.heading} where the word stands before a colon, as in Taiwan's 某部令：修正「…辦法」, and so decides whatever
 * follows; else {@code type.ending} where the title ends with the word, apart from （试行） and the like, and {@code type.inside}
 * where more follows, as in headlines of news.
 */
public final class DocumentTypeRecogniser implements Recogniser<DocumentType> {

    private static final DocumentTypeRecogniser STANDARD = new DocumentTypeRecogniser();

    private static final String OPENING = "《「『(（[〔【〈";
    private static final String CLOSING = "》」』)）]〕】〉";
    private static final int QUOTES = 3;
    /** What may follow a word of one character; elsewhere 令, 函 and 法 are parts of words. */
    private static final String BOUNDARIES = " \u3000:：;；,，。(（《「\n";
    /** What makes another word of 法 or 令, as in 方法 and 指令. */
    private static final Map<Character, String> OTHER_WORDS = Map.of('法', "方做看司执立说用合违普书守手想", '令', "夏口指责勒时司");

    private final Dictionary<DocumentType> words = DocumentTypes.standard().words();

    private DocumentTypeRecogniser() {}

    /** Returns the recogniser. */
    public static DocumentTypeRecogniser standard() {
        return STANDARD;
    }

    @Override
    public List<Mention<DocumentType>> recognise(FoldedText title) {
        String text = title.text();
        Match<DocumentType> outside = null;
        Match<DocumentType> quoted = null;
        int depth = 0;
        int quotes = 0;
        int i = 0;
        while (i < text.length()) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            Match<DocumentType> word = wordAt(text, i);
            if (word != null && depth == 0 && isAt(text, word.end(), ":：")) {
                return List.of(Mention.of(title, i, word.end(), word.value(), "type.heading"));
            }
            if (opening >= 0) {
                depth++;
                quotes += opening < QUOTES ? 1 : 0;
            } else if (closing >= 0) {
                depth = Math.max(depth - 1, 0);
                quotes = Math.max(quotes - (closing < QUOTES ? 1 : 0), 0);
            } else if (word != null && depth == 0) {
                outside = word;
            } else if (word != null && quotes > 0) {
                quoted = word;
            }
            i = word == null ? i + 1 : word.end();
        }
        Match<DocumentType> last = outside != null ? outside : quoted;
        return last == null ? List.of() : List.of(mention(title, last));
    }

    private @Nullable Match<DocumentType> wordAt(String text, int index) {
        Match<DocumentType> word = words.longestAt(text, index);
        return word != null && word.end() - word.start() == 1 && isPartOfWord(text, index) ? null : word;
    }

    private static boolean isPartOfWord(String text, int index) {
        char c = text.charAt(index);
        String before = OTHER_WORDS.getOrDefault(c, "");
        boolean numbered = c == '令' && isAt(text, index + 1, "第");
        boolean ends = index + 1 == text.length() || isAt(text, index + 1, BOUNDARIES + CLOSING) || numbered;
        return !ends || (index > 0 && isAt(text, index - 1, before));
    }

    private static boolean isAt(String text, int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }

    private static Mention<DocumentType> mention(FoldedText folded, Match<DocumentType> word) {
        String rule = isEnding(folded.text(), word.end()) ? "type.ending" : "type.inside";
        return Mention.of(folded, word.start(), word.end(), word.value(), rule);
    }

    /** Whether nothing but brackets, closing quotes and spaces follows. */
    private static boolean isEnding(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(depth - 1, 0);
            } else if (depth == 0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}

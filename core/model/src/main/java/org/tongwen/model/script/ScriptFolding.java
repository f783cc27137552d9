package org.tongwen.model.script;

/**
 * Maps text of either script to one form, so that what means the same is written the same.
 *
 * <p>First each character becomes the one that names its class: Simplified and Traditional, the variants of Taiwan,
 * Hong Kong and the mainland, full and half width, upper and lower case. Then the few words are evened out that the
 * scripts write with different characters, such as 計畫 and 计划. Numbers stay as they are written. The result has as
 * many code points as the original, never more {@code char}s, and folding it again changes nothing.
 *
 * <p>Thread-safe. Who reads a stream folds each code point, then the phrases as far as the text is known.
 */
public final class ScriptFolding {

    private static final ScriptFolding STANDARD = new ScriptFolding();

    private final CharacterFolding characters = new CharacterFolding(VariantClasses.load());
    private final PhraseFolding phrases = new PhraseFolding(PhraseFolding.load(characters));

    private ScriptFolding() {}

    /** Returns the folding that documents, queries and dictionaries share. */
    public static ScriptFolding standard() {
        return STANDARD;
    }

    /** Returns the folded text, or this one if it is folded already; idempotent. */
    public String fold(String text) {
        char[] chars = text.toCharArray();
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            if (startsPair(chars, i)) {
                int codePoint = Character.toCodePoint(chars[i], chars[++i]);
                length += Character.toChars(characters.fold(codePoint), chars, length);
            } else {
                chars[length++] = (char) characters.fold(chars[i]);
            }
        }
        phrases.fold(chars, 0, length, true);
        String folded = new String(chars, 0, length);
        return folded.equals(text) ? text : folded;
    }

    /** Returns the folded text with the way back to the original. */
    public FoldedText foldWithOffsets(String text) {
        String folded = fold(text);
        if (folded.length() == text.length()) {
            return new FoldedText(text, folded, null);
        }
        int[] offsets = new int[folded.length() + 1];
        int original = 0;
        for (int i = 0; i < folded.length(); i++) {
            offsets[i] = original;
            // A pair may have become one char; a char that is still half of a pair stands for itself.
            original += Character.isSurrogate(folded.charAt(i)) ? 1 : Character.charCount(text.codePointAt(original));
        }
        offsets[folded.length()] = text.length();
        return new FoldedText(text, folded, offsets);
    }

    /** Returns the code point that stands for the given one, in at most as many {@code char}s; phrases apart. */
    public int fold(int codePoint) {
        return characters.fold(codePoint);
    }

    /** Returns the number of {@code char}s of the longest phrase: how far a reader of a stream has to look ahead. */
    public int longestPhrase() {
        return phrases.longest();
    }

    /**
     * Folds phrases in place, in text whose code points are folded, between {@code from} and {@code to}.
     *
     * @param complete whether the text ends at {@code to}; if not, the last characters wait for what follows them
     * @return the index up to which the text is final, from which to go on once more of it is there
     */
    public int foldPhrases(char[] text, int from, int to, boolean complete) {
        return phrases.fold(text, from, to, complete);
    }

    private static boolean startsPair(char[] chars, int i) {
        return Character.isHighSurrogate(chars[i]) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1]);
    }
}

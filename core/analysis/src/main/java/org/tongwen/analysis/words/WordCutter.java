package org.tongwen.analysis.words;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.script.CharacterKind;

/**
 * Cuts folded texts into words where there is no Elasticsearch, word for word as its view of words does: Han characters that stand
 * together are a run, which is cut by the dictionary; runs of letters and digits, and signs of rate, are words.
 *
 * <p>Not thread-safe; the dictionary is shared, and is read at the first use, which takes a third of a second.
 */
public final class WordCutter {

    /** Longer runs of Han characters are cut, wherever that is. */
    private static final int LONGEST_HAN = 1000;

    /** Longer runs of letters and digits are cut, too. */
    private static final int LONGEST_RUN = 255;

    private final WordSegmenter segmenter = new WordSegmenter(WordDictionaries.standard());

    /** Returns all words, in the order of the text. */
    public List<Word> cut(String folded) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            at = switch (CharacterKind.of(codePoint)) {
                case HAN -> han(folded, at, words);
                case RUN -> run(folded, at, words);
                case RATE -> add(folded, at, at + 1, words);
                case PUNCTUATION, LINE_END, MARK, SPACE -> at + Character.charCount(codePoint);
            };
        }
        return words;
    }

    private int han(String folded, int start, List<Word> words) {
        int end = start;
        while (end < folded.length() && end - start < LONGEST_HAN) {
            int codePoint = folded.codePointAt(end);
            if (CharacterKind.of(codePoint) != CharacterKind.HAN) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        segmenter.reset(folded.substring(start, end).toCharArray(), end - start);
        while (segmenter.next()) {
            add(folded, start + segmenter.start(), start + segmenter.end(), words);
        }
        return end;
    }

    /** Marks on letters belong to the run, characters without a form do not. */
    private static int run(String folded, int start, List<Word> words) {
        StringBuilder text = new StringBuilder();
        int end = start;
        int at = start;
        while (at < folded.length() && text.length() < LONGEST_RUN) {
            int codePoint = folded.codePointAt(at);
            CharacterKind kind = CharacterKind.of(codePoint);
            if (kind != CharacterKind.RUN && kind != CharacterKind.MARK) {
                break;
            }
            at += Character.charCount(codePoint);
            if (kind == CharacterKind.RUN || Character.getType(codePoint) != Character.FORMAT) {
                text.appendCodePoint(codePoint);
                end = at;
            }
        }
        words.add(new Word(text.toString(), start, end));
        return at;
    }

    private static int add(String folded, int start, int end, List<Word> words) {
        words.add(new Word(folded.substring(start, end), start, end));
        return end;
    }
}

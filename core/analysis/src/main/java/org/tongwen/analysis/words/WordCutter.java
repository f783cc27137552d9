package org.tongwen.analysis.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.script.CharacterKind;

/**
 * Cuts folded texts into words where there is no Elasticsearch, word for word as its view of words does: Han characters that stand
 * together are a run, which is cut by the dictionary; runs of letters and digits, and signs of rate, are words.
 *
 * <p>Not thread-safe; the dictionary is shared, and is read at the first use, which takes about a second.
 */
public final class WordCutter {

    /** Longer runs of Han characters are cut, wherever that is. */
    private static final int LONGEST_HAN = 1000;

    /** Longer runs of letters and digits are cut, too. */
    private static final int LONGEST_RUN = 255;

    private static final int BATCH = WordSegmenter.CAPACITY - LONGEST_HAN - 10;

    private final WordSegmenter segmenter = new WordSegmenter();
    private final List<Piece> pieces = new ArrayList<>();
    private int waiting;

    /** What is one word, or a run of Han characters that is to be cut. */
    private record Piece(Word word, boolean isHan) {}

    /** Returns all words, in the order of the text. */
    public List<Word> cut(String folded) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            at = switch (CharacterKind.of(codePoint)) {
                case HAN -> han(folded, at);
                case RUN -> run(folded, at);
                case RATE -> add(folded.substring(at, at + 1), at, at + 1, false);
                case PUNCTUATION, LINE_END, MARK, SPACE -> at + Character.charCount(codePoint);
            };
            if (waiting >= BATCH) {
                cutInto(words);
            }
        }
        cutInto(words);
        return words;
    }

    private int han(String folded, int start) {
        int end = start;
        while (end < folded.length() && end - start < LONGEST_HAN) {
            int codePoint = folded.codePointAt(end);
            if (CharacterKind.of(codePoint) != CharacterKind.HAN) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return add(folded.substring(start, end), start, end, true);
    }

    /** Marks on letters belong to the run, characters without a form do not. */
    private int run(String folded, int start) {
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
        add(text.toString(), start, end, false);
        return at;
    }

    private int add(String text, int start, int end, boolean isHan) {
        pieces.add(new Piece(new Word(text, start, end), isHan));
        waiting += isHan ? text.length() + 1 : 0;
        return end;
    }

    private void cutInto(List<Word> words) {
        try {
            segmenter.reset(pieces.stream()
                    .filter(Piece::isHan)
                    .map(piece -> piece.word().text())
                    .toList());
            for (Piece piece : pieces) {
                if (piece.isHan()) {
                    cutRun(piece.word(), words);
                } else {
                    words.add(piece.word());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        pieces.clear();
        waiting = 0;
    }

    private void cutRun(Word run, List<Word> words) throws IOException {
        segmenter.nextRun();
        while (segmenter.nextWord()) {
            int start = segmenter.start();
            int end = segmenter.end();
            words.add(new Word(run.text().substring(start, end), run.start() + start, run.start() + end));
        }
    }
}

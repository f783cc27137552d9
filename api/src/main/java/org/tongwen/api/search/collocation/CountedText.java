package org.tongwen.api.search.collocation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tongwen.analysis.words.ContentWords;
import org.tongwen.analysis.words.Word;
import org.tongwen.analysis.words.WordCutter;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.script.CharacterKind;
import org.tongwen.model.script.FoldedText;

/** A title or body as the row of its words that count, each of which is near an occurrence, part of one, or neither. */
final class CountedText {

    /** What ends a sentence, of either width; no window goes beyond. A full stop of Latin letters stands in numbers, too. */
    private static final String SENTENCE_ENDS = "。｡！!？?";

    /** Where a word stands. */
    enum Position {
        ELSEWHERE,
        NEAR,
        /** It is one of those that stand near others. */
        NODE
    }

    private final FoldedText text;
    private final List<Word> words;
    /** The index of each end of a sentence or paragraph. */
    private final int[] ends;

    private CountedText(FoldedText text, List<Word> words, int[] ends) {
        this.text = text;
        this.words = words;
        this.ends = ends;
    }

    /** Cuts a text. */
    static CountedText of(String original, WordCutter cutter) {
        FoldedText text = FoldedText.of(original);
        List<Word> words = cutter.cut(text.text()).stream()
                .filter(word -> ContentWords.contain(word.text()))
                .toList();
        int[] ends = IntStream.range(0, text.text().length())
                .filter(index -> isEnd(text.text().charAt(index)))
                .toArray();
        return new CountedText(text, words, ends);
    }

    List<Word> words() {
        return words;
    }

    /** Returns a word as it is written. */
    String written(Word word) {
        return text.original().substring(text.originalOffset(word.start()), text.originalOffset(word.end()));
    }

    /**
     * Returns where each word stands.
     *
     * @param occurrences in the original text
     * @param window how many words are near on each side
     */
    Position[] positions(Collection<Span> occurrences, int window, Side side) {
        Position[] positions = new Position[words.size()];
        Arrays.fill(positions, Position.ELSEWHERE);
        List<Stretch> stretches = occurrences.stream().map(this::stretch).toList();
        for (Stretch stretch : stretches) {
            if (side.hasLeft()) {
                mark(positions, stretch.first() - window, stretch.first(), sentence(stretch.start()));
            }
            if (side.hasRight()) {
                mark(positions, stretch.behind(), stretch.behind() + window, sentence(stretch.end() - 1));
            }
        }
        stretches.forEach(stretch -> Arrays.fill(positions, stretch.first(), stretch.behind(), Position.NODE));
        return positions;
    }

    private void mark(Position[] positions, int from, int to, int sentence) {
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            if (sentence(words.get(i).start()) == sentence) {
                positions[i] = Position.NEAR;
            }
        }
    }

    /** An occurrence in the folded text, and the words that it overlaps: from the first up to the one behind the last. */
    private record Stretch(int start, int end, int first, int behind) {}

    private Stretch stretch(Span occurrence) {
        int start = text.foldedOffset(occurrence.start());
        int end = text.foldedOffset(occurrence.end());
        int first = countWords(word -> word.end() <= start);
        int behind = Math.max(first, countWords(word -> word.start() < end));
        return new Stretch(start, end, first, behind);
    }

    /** Returns how many words, from the first one on, are so; behind them none is. */
    private int countWords(Predicate<Word> before) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(words.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sentence(int index) {
        int found = Arrays.binarySearch(ends, index);
        return found < 0 ? -found - 1 : found;
    }

    private static boolean isEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 || CharacterKind.of(c) == CharacterKind.LINE_END;
    }
}

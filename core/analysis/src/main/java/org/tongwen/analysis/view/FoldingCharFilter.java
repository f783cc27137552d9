package org.tongwen.analysis.view;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.util.ArrayUtil;
import org.tongwen.model.script.ScriptFolding;

/**
 * Folds text while it is read, and leads offsets in the folded text back to the original.
 *
 * <p>It looks ahead no further than the longest phrase, and gives the same text whatever the sizes of the reads below
 * and above.
 */
public final class FoldingCharFilter extends CharFilter {

    private static final int CHUNK = 4096;

    private final ScriptFolding folding = ScriptFolding.standard();

    private final char[] raw = new char[CHUNK];
    private int rawLength;
    private boolean exhausted;

    /** Folded text: read up to {@code from}, final up to {@code ready}, known up to {@code length}. */
    private final char[] folded = new char[CHUNK + folding.longestPhrase()];

    private int from;
    private int ready;
    private int length;

    /** The index in the whole folded text of {@code folded[0]}. */
    private int base;

    /** The indices in the whole folded text of those {@code char}s that were pairs in the original; ascending. */
    private int[] shortened = {};

    private int shortenedCount;

    /** Folds what {@code input} holds. */
    public FoldingCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (from == ready) {
            if (exhausted) {
                return -1;
            }
            fill();
        }
        int taken = Math.min(count, ready - from);
        System.arraycopy(folded, from, target, offset, taken);
        from += taken;
        return taken;
    }

    @Override
    protected int correct(int offset) {
        int low = 0;
        int high = shortenedCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shortened[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    private void fill() throws IOException {
        System.arraycopy(folded, from, folded, 0, length - from);
        base += from;
        length -= from;
        from = 0;
        int read = input.read(raw, rawLength, CHUNK - rawLength);
        exhausted = read < 0;
        rawLength += Math.max(read, 0);
        foldRaw();
        ready = folding.foldPhrases(folded, 0, length, exhausted);
    }

    /** Folds the characters that are there; the first half of a pair waits for the second. */
    private void foldRaw() {
        int i = 0;
        while (i < rawLength) {
            if (!Character.isSurrogate(raw[i])) {
                folded[length++] = (char) folding.fold(raw[i++]);
                continue;
            }
            int codePoint = Character.codePointAt(raw, i, rawLength);
            boolean half = Character.isBmpCodePoint(codePoint) && Character.isHighSurrogate(raw[i]);
            if (half && i + 1 == rawLength && !exhausted) {
                break;
            }
            i += Character.charCount(codePoint);
            append(codePoint, folding.fold(codePoint));
        }
        System.arraycopy(raw, i, raw, 0, rawLength - i);
        rawLength -= i;
    }

    private void append(int original, int codePoint) {
        if (Character.charCount(codePoint) < Character.charCount(original)) {
            shortened = ArrayUtil.grow(shortened, shortenedCount + 1);
            shortened[shortenedCount++] = base + length;
        }
        length += Character.toChars(codePoint, folded, length);
    }
}

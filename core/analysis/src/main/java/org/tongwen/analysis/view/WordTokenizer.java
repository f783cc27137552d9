package org.tongwen.analysis.view;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.tongwen.analysis.words.WordSegmenter;

/**
 * Han characters that stand together without white space are a run, which is cut into words; any other unit is a term.
 * What is in no word of the dictionary is a term character by character, so nothing is lost.
 */
final class WordTokenizer extends ViewTokenizer {

    /** A longer run is cut, wherever that is. */
    private static final int LONGEST_RUN = 1000;

    /** As many {@code char}s of text as the segmenter takes, if another run of any length is to have room. */
    private static final int BATCH = WordSegmenter.CAPACITY - LONGEST_RUN - 10;

    private final WordSegmenter segmenter = new WordSegmenter();
    private final Queue<Piece> pieces = new ArrayDeque<>();
    private Piece current = Piece.NONE;

    /** The run that is being read; the last character may take two {@code char}s. */
    private final char[] run = new char[LONGEST_RUN + 1];

    /** Whether the unit that was read last is in no piece yet. */
    private boolean pending;

    @Override
    public void reset() throws IOException {
        super.reset();
        pieces.clear();
        current = Piece.NONE;
        pending = false;
    }

    @Override
    boolean emit(UnitReader units) throws IOException {
        if (current.isHan() && segmenter.nextWord()) {
            setWord(0);
            return true;
        }
        if (pieces.isEmpty()) {
            readBatch(units);
        }
        if (pieces.isEmpty()) {
            return false;
        }
        current = pieces.remove();
        if (current.isHan()) {
            segmenter.nextRun();
            segmenter.nextWord();
            setWord(current.gap());
        } else {
            set(current.text(), current.start(), current.end(), current.gap());
        }
        return true;
    }

    private void setWord(int gap) {
        int start = segmenter.start();
        int end = segmenter.end();
        set(current.text().substring(start, end), current.start() + start, current.start() + end, gap);
    }

    private void readBatch(UnitReader units) throws IOException {
        current = Piece.NONE;
        int length = 0;
        while (length < BATCH && (pending || units.next())) {
            Piece piece = readPiece(units);
            pieces.add(piece);
            length += piece.text().length() + 1;
        }
        segmenter.reset(pieces.stream().filter(Piece::isHan).map(Piece::text).toList());
    }

    private Piece readPiece(UnitReader units) throws IOException {
        int start = units.start();
        int gap = units.gap();
        if (!units.isHan()) {
            pending = false;
            return new Piece(new String(units.text(), 0, units.length()), false, start, units.end(), gap);
        }
        int length = 0;
        int end;
        do {
            System.arraycopy(units.text(), 0, run, length, units.length());
            length += units.length();
            end = units.end();
            pending = units.next();
        } while (pending && length < LONGEST_RUN && units.isHan() && units.gap() == 0 && units.start() == end);
        return new Piece(new String(run, 0, length), true, start, end, gap);
    }

    /** A run of Han characters or one other unit, where it stands, and how many positions are empty before it. */
    private record Piece(String text, boolean isHan, int start, int end, int gap) {

        static final Piece NONE = new Piece("", false, 0, 0, 0);
    }
}

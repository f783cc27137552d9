package org.tongwen.analysis.view;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Makes terms of units; what the three views share. */
abstract class ViewTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final UnitReader units = new UnitReader();

    @Override
    public final boolean incrementToken() throws IOException {
        clearAttributes();
        return emit(units);
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int end = correctOffset(units.end());
        offsets.setOffset(end, end);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        units.reset(input);
    }

    /** Reads what the next term needs and calls {@link #set}; returns false if there is none. */
    abstract boolean emit(UnitReader reader) throws IOException;

    final void set(char[] text, int length, int start, int end, int gap) {
        term.copyBuffer(text, 0, length);
        place(start, end, gap);
    }

    final void set(char[] text, int offset, int length, int start, int end, int gap) {
        term.copyBuffer(text, offset, length);
        place(start, end, gap);
    }

    final void set(String text, int start, int end, int gap) {
        term.append(text);
        place(start, end, gap);
    }

    private void place(int start, int end, int gap) {
        offsets.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(1 + gap);
    }
}

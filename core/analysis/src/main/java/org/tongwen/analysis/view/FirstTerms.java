package org.tongwen.analysis.view;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;

/** Lets the first terms of a text pass; what comes behind them is not even read. */
final class FirstTerms extends TokenFilter {

    private final int limit;
    private int passed;

    FirstTerms(TokenStream input, int limit) {
        super(input);
        this.limit = limit;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (passed == limit) {
            return false;
        }
        passed++;
        return input.incrementToken();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        passed = 0;
    }
}

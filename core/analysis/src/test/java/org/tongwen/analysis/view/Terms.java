package org.tongwen.analysis.view;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer makes of a text, written down so that it can be compared. */
record Terms(List<Term> list, int endOffset) {

    /** One term, with the part of the original text that it stands for. */
    record Term(String text, int start, int end, int increment) {}

    static Terms of(Analyzer analyzer, String text) {
        return of(analyzer, new StringReader(text));
    }

    static Terms of(Analyzer analyzer, Reader text) {
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            List<Term> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(
                        term.toString(), offset.startOffset(), offset.endOffset(), increment.getPositionIncrement()));
            }
            stream.end();
            return new Terms(terms, offset.endOffset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the terms, with {@code +n} after those before which {@code n} positions are empty. */
    String drawn() {
        StringBuilder drawn = new StringBuilder();
        for (Term term : list) {
            drawn.append(drawn.isEmpty() ? "" : " ");
            drawn.append(term.increment() > 1 ? "+" + (term.increment() - 1) + " " : "");
            drawn.append(term.text());
        }
        return drawn.toString();
    }

    List<String> texts() {
        return list.stream().map(Term::text).toList();
    }

    /** Returns the parts of the original that the terms stand for. */
    List<String> marked(String original) {
        return list.stream()
                .map(term -> original.substring(term.start(), term.end()))
                .toList();
    }
}

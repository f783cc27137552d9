package org.tongwen.api.it.relevance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/** Cuts text into terms with white space between them, where Elasticsearch has no analyzer that does. */
enum Cutter {
    /** The analyzer does it all. */
    NONE {
        @Override
        String cut(String text) {
            return text;
        }
    },
    /** Overlapping pairs of Han characters as they were typed, whole runs of other letters and digits. */
    BIGRAMS {
        @Override
        String cut(String text) {
            StringJoiner terms = new StringJoiner(" ");
            RUN.matcher(text).results().map(MatchResult::group).forEach(run -> {
                if (HAN.matcher(run).lookingAt()) {
                    addPairs(run.codePoints().toArray(), terms);
                } else {
                    terms.add(run.toLowerCase(Locale.ROOT));
                }
            });
            return terms.toString();
        }
    },
    /** Every word that IK's dictionary knows, also within others: {@code ik_max_word}. */
    IK_FINE {
        @Override
        String cut(String text) {
            return ik(text, false);
        }
    },
    /** Words without overlap: {@code ik_smart}. */
    IK_COARSE {
        @Override
        String cut(String text) {
            return ik(text, true);
        }
    };

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    abstract String cut(String text);

    private static void addPairs(int[] run, StringJoiner terms) {
        if (run.length == 1) {
            terms.add(Character.toString(run[0]));
        }
        for (int i = 1; i < run.length; i++) {
            terms.add(new String(run, i - 1, 2));
        }
    }

    private static String ik(String text, boolean coarse) {
        StringJoiner terms = new StringJoiner(" ");
        IKSegmenter segmenter = new IKSegmenter(new StringReader(text), coarse);
        try {
            for (Lexeme word = segmenter.next(); word != null; word = segmenter.next()) {
                terms.add(word.getLexemeText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms.toString();
    }
}

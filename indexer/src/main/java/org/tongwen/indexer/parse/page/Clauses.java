package org.tongwen.indexer.parse.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts sentences and clauses off the beginning of a paragraph. */
final class Clauses {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]");
    private static final Pattern CLAUSE_END = Pattern.compile("[。！？!?，,；;：:]");

    private Clauses() {}

    static String firstSentence(String paragraph) {
        Matcher end = SENTENCE_END.matcher(paragraph);
        return end.find() && end.start() > 0 ? paragraph.substring(0, end.start()) : paragraph;
    }

    /** Returns the first clauses that make at least a name's length. */
    static String first(String sentence, int length) {
        Matcher end = CLAUSE_END.matcher(sentence);
        while (end.find()) {
            if (end.start() >= length && isClosed(sentence.substring(0, end.start()))) {
                return sentence.substring(0, end.start());
            }
        }
        return sentence;
    }

    /** Whether a clause ends here, and not a remark in brackets. */
    private static boolean isClosed(String clause) {
        return clause.chars().filter(c -> "(（「『".indexOf(c) >= 0).count()
                == clause.chars().filter(c -> ")）」』".indexOf(c) >= 0).count();
    }
}

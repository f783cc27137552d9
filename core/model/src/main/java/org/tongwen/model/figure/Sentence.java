package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.figure.quantity.Quantity;

/**
 * A sentence that states quantities, with all that was found in it; indices are those of the folded text.
 *
 * @param hasClusters whether 集群 stands in it, as names of clusters can only then
 */
record Sentence(
        String text,
        int start,
        int end,
        List<Quantity> quantities,
        List<Match<Cue>> cues,
        List<PeriodMention> periods,
        List<Named> names,
        boolean hasClusters) {

    /** Nothing further away than so many words decides about a figure, however long its sentence is. */
    private static final int MOST = 40;

    private static final String CLUSTER = "集群";
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_CLAUSE = 120;
    private static final int LONGEST_STRETCH = 240;

    /** Returns the sentence between these indices, in which a word for what is measured is no name of an industry. */
    static Sentence of(
            String text,
            int start,
            int end,
            List<Quantity> quantities,
            Cues words,
            List<PeriodMention> periods,
            List<Named> named) {
        List<Match<Cue>> cues = words.between(text, start, end);
        List<Named> names = named.stream()
                .filter(name -> name.kind() != SubjectKind.INDUSTRY
                        || ((name.isGeneral() || !isMetric(cues, name)) && !isInTitle(text, start, name)))
                .toList();
        return new Sentence(text, start, end, quantities, cues, periods, names, text.indexOf(CLUSTER, start, end) >= 0);
    }

    private static boolean isMetric(List<Match<Cue>> cues, Named name) {
        List<Match<Cue>> before = Nearby.before(cues, Match::start, name.end());
        Match<Cue> last = before.isEmpty() ? null : before.getLast();
        return last != null
                && last.start() <= name.start()
                && last.end() >= name.end()
                && last.value().metric() != null;
    }

    /** Whether the name is a part of a title: 《…产业集群行动计划》. */
    private static boolean isInTitle(String text, int start, Named name) {
        int from = Math.max(start, name.start() - LONGEST_TITLE);
        String before = text.substring(from, name.start());
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** Returns where the clause of this index starts. */
    int clauseStart(int index) {
        int limit = Math.max(start, index - LONGEST_CLAUSE);
        int i = index;
        while (i > limit && !endsClause(i - 1)) {
            i--;
        }
        return i;
    }

    /** Returns where the clause of this index ends. */
    int clauseEnd(int index) {
        int limit = Math.min(end, index + LONGEST_CLAUSE);
        int i = index;
        while (i < limit && !endsClause(i)) {
            i++;
        }
        return i;
    }

    /** Returns where the stretch of this index starts, which a semicolon ends. */
    int stretchStart(int index) {
        int limit = Math.max(start, index - LONGEST_STRETCH);
        int i = index;
        while (i > limit && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }

    private boolean endsClause(int index) {
        char c = text.charAt(index);
        boolean separator = c == ',' || c == ';' || c == ':' || c == '。';
        boolean inNumber = separator
                && index > 0
                && index + 1 < text.length()
                && isDigit(text.charAt(index - 1))
                && isDigit(text.charAt(index + 1));
        return separator && !inNumber;
    }

    /** Returns the last cue between these indices that passes the test, if there is one. */
    @Nullable Match<Cue> lastCue(int from, int to, Predicate<Match<Cue>> test) {
        int i = firstCueAt(to) - 1;
        int least = Math.max(-1, i - MOST);
        for (; i > least && cues.get(i).start() >= from; i--) {
            if (cues.get(i).end() <= to && test.test(cues.get(i))) {
                return cues.get(i);
            }
        }
        return null;
    }

    /** Returns the number of the first cue that starts at this index or behind it; asked so often that it is no case of {@link Nearby}. */
    private int firstCueAt(int index) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the first cue between these indices that passes the test, if there is one. */
    @Nullable Match<Cue> firstCue(int from, int to, Predicate<Match<Cue>> test) {
        int i = firstCueAt(from);
        int most = Math.min(cues.size(), i + MOST);
        for (; i < most && cues.get(i).end() <= to; i++) {
            if (test.test(cues.get(i))) {
                return cues.get(i);
            }
        }
        return null;
    }

    /** Returns the names between these indices, in the order of the text. */
    List<Named> namesBetween(int from, int to) {
        List<Named> between = new ArrayList<>();
        for (Named named : Nearby.before(names, Named::start, to)) {
            if (named.start() >= from && named.end() <= to) {
                between.add(named);
            }
        }
        return between;
    }

    boolean hasCue(int from, int to, Cue.Tone tone) {
        return firstCue(from, to, cue -> cue.value().tone() == tone) != null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

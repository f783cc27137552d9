package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.dictionary.Match;

/** Reads the subjects between which a list divides its values: 广东、浙江各7个; 甲、乙增加值分别增长8.9%、7.7%. */
final class ListedSubjects {

    private static final String EACH = "各";
    private static final String RESPECTIVELY = "分别";
    private static final int LONGEST = 16;
    private static final int MOST = 40;
    /** 各增长8%: a word may stand between 各 and the number. */
    private static final int GAP = 4;

    private ListedSubjects() {}

    /**
     * Returns the names of which the figure at this place is; none if no list divides it.
     *
     * @param number how many values of the list stand before
     */
    static List<Named> of(Place place, int number) {
        int quantity = place.quantity().start();
        String text = place.sentence().text();
        if (text.indexOf(EACH, place.clauseStart(), quantity) < 0
                && text.indexOf(RESPECTIVELY, place.clauseStart(), quantity) < 0) {
            return List.of();
        }
        String words = place.textBetween(place.clauseStart(), quantity);
        int each = words.lastIndexOf(EACH);
        if (each >= 0 && words.length() - each <= GAP + 1 && !place.goesOn()) {
            List<Named> names = names(place, place.from(), place.clauseStart() + each);
            return names.size() < 2 ? List.of() : names;
        }
        int respectively = words.lastIndexOf(RESPECTIVELY);
        if (respectively < 0) {
            return List.of();
        }
        int from = start(place, respectively);
        List<Named> names = names(place, from, end(place, from, place.clauseStart() + respectively));
        return names.size() > 1 && names.size() == values(place, number)
                ? names.subList(number, number + 1)
                : List.of();
    }

    /** Returns where the list before 分别 starts: behind a quantity that stands before it in the clause. */
    private static int start(Place place, int respectively) {
        int end = place.clauseStart() + respectively;
        return Nearby.before(place.sentence().quantities(), q -> q.start(), end).stream()
                .mapToInt(q -> q.end())
                .filter(last -> last > place.clauseStart() && last <= end)
                .max()
                .orElse(place.clauseStart());
    }

    /** Returns how many values the list has. */
    private static int values(Place place, int number) {
        Sentence sentence = place.sentence();
        int index = Nearby.firstAt(
                sentence.quantities(), q -> q.start(), place.quantity().start());
        int count = number + 1;
        for (int i = index + 1;
                i < sentence.quantities().size()
                        && count < MOST
                        && Place.of(sentence, i).goesOn();
                i++) {
            count++;
        }
        return count;
    }

    /** Returns where the list before this index ends: before a word for what is measured. */
    private static int end(Place place, int from, int to) {
        Match<Cue> metric =
                place.sentence().lastCue(from, to, cue -> cue.value().metric() != null && cue.end() >= to - GAP);
        return metric == null || metric.start() <= from ? to : metric.start();
    }

    /** Takes apart what stands between these indices. */
    private static List<Named> names(Place place, int from, int end) {
        List<Named> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || "、和与及".indexOf(place.sentence().text().charAt(i)) >= 0) {
                if (i - start > 1 && i - start <= LONGEST) {
                    names.add(name(place, start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static Named name(Place place, int start, int end) {
        List<Named> inside = place.sentence().namesBetween(start, end);
        return inside.isEmpty()
                ? new Named(start, end, SubjectKind.OTHER, List.of(), List.of())
                : new Named(
                        start,
                        end,
                        inside.getFirst().kind(),
                        inside.getFirst().regions(),
                        inside.getFirst().industries());
    }
}

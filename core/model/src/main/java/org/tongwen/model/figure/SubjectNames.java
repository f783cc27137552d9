package org.tongwen.model.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.metric.Metric;

/** Chooses among the names in the sentence of a figure. */
final class SubjectNames {

    /** 电子信息(7个), 新能源等5个: an industry whose things are counted stands as near as this. */
    private static final int NEAR = 3;

    private static final int PREFIX = 2;
    private static final int FIRST = 40;
    private static final int BASE = 8;

    private final Set<Integer> counted = new HashSet<>();

    /** Returns the name in the nearest clause before that of the figure which has one, no further back than the limit. */
    @Nullable Named earlier(Place place, Metric metric, int limit, Scope scope) {
        for (int start = place.clauseStart(); start > limit; ) {
            int previous = place.sentence().clauseStart(start - 1);
            Named earlier = within(place, metric, Math.max(previous, limit), start, scope);
            if (earlier != null) {
                return earlier;
            }
            start = previous;
        }
        return null;
    }

    /** Returns the industry with which the sentence begins: 煤炭工业建设,五年投资…. */
    static @Nullable Named first(Place place) {
        Sentence sentence = place.sentence();
        int start = sentence.start();
        while (start < place.quantity().start()
                && Character.isWhitespace(sentence.text().charAt(start))) {
            start++;
        }
        for (Named named : sentence.namesBetween(
                start, Math.min(start + FIRST, place.quantity().start()))) {
            if (named.kind() == SubjectKind.INDUSTRY && named.start() - start <= PREFIX) {
                return named;
            }
        }
        return null;
    }

    /** Which names count: those of the clause; those of other clauses; and sectors and places that say little, such as 工业 and 全市. */
    enum Scope {
        CLAUSE,
        ELSEWHERE,
        SECTORS
    }

    /** Of the names between these indices, clusters before industries before places before agencies. */
    @Nullable Named within(Place place, Metric metric, int from, int to, Scope scope) {
        Sentence in = place.sentence();
        boolean clusters = scope == Scope.SECTORS || metric.id().equals("cluster_count");
        Named named = clusters ? null : ClusterNames.last(in, from, to);
        if (named != null && !counted.contains(named.start())) {
            return named;
        }
        List<Named> names = in.namesBetween(from, to);
        // 甲、乙、丙等21个 names examples of what is counted.
        boolean examples = place.follows("等") && names.size() > 1;
        Named best = null;
        for (Named name : examples && metric.counts() ? List.<Named>of() : names) {
            boolean counts = name.isGeneral() == (scope == Scope.SECTORS) && !isAside(place, metric, name, scope);
            if (counts && (best == null || name.kind().compareTo(best.kind()) < 0)) {
                best = name;
            }
        }
        return best;
    }

    private static boolean isAside(Place place, Metric metric, Named named, Scope scope) {
        if (named.kind() != SubjectKind.AGENCY && isBase(place, named)) {
            return true;
        }
        boolean far = metric.counts()
                && place.quantity().start() - named.end() > NEAR
                && place.sentence()
                                .firstCue(
                                        named.end(),
                                        place.quantity().start(),
                                        cue -> cue.start() == named.end() && areFirms(cue.value()))
                        == null;
        return named.kind() == SubjectKind.INDUSTRY && (scope == Scope.ELSEWHERE || far);
    }

    /** Whether the word is for firms: 碳纤维企业23户 are firms of that industry, 农机装备创新中心 are not. */
    private static boolean areFirms(Cue cue) {
        Metric metric = cue.metric();
        return metric != null && metric.id().equals("firm_count");
    }

    /** Takes note of a figure that counts, so that the things that it counts are not what the next is about. */
    void leave(Place place) {
        counted.add(place.quantity().start());
    }

    /** Whether the name is what a share is a part of, or is compared with: 占规模以上工业的, 高于全省. */
    private static boolean isBase(Place place, Named named) {
        String text = place.sentence().text();
        int from = Math.max(place.clauseStart(), named.start() - BASE);
        for (int i = named.start() - 1; i >= from && ",;".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '占' || text.startsWith("高于", i) || text.startsWith("低于", i)) {
                return true;
            }
        }
        return false;
    }
}

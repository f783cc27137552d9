package org.tongwen.model.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.quantity.Quantity;

/** Reads the names of clusters, 南京市新型电力装备集群, from 集群 back to where the name begins. */
final class ClusterNames {

    private static final String CLUSTER = "集群";
    private static final String PLACE = "所在地";
    private static final int LONGEST = 24;
    private static final int LONGEST_TITLE = 40;
    private static final int SHORTEST = 2;
    private static final int FAR = 12;
    private static final String BEFORE = ",;:。、“”《》的级个年和\n";
    /** What makes 集群 a part of another word. */
    private static final List<String> NO_CLUSTER =
            List.of("竞赛", "式", "化", "培育", "政策", "治理", "发展", "建设", "工作", "行动", "内");

    private ClusterNames() {}

    /** Returns the last cluster that is named between these indices of a sentence, if one is. */
    static @Nullable Named last(Sentence sentence, int from, int to) {
        if (!sentence.hasClusters()) {
            return null;
        }
        int sign = from + sentence.text().substring(from, to).lastIndexOf(CLUSTER);
        boolean place = sign >= from && sentence.text().startsWith(PLACE, sign + CLUSTER.length());
        int end = sign + CLUSTER.length() + (place ? PLACE.length() : 0);
        boolean other = sign < from
                || end > to
                || isInTitle(sentence, sign)
                || NO_CLUSTER.stream().anyMatch(word -> sentence.text().startsWith(word, end));
        if (other) {
            return null;
        }
        Quantity counted = counted(sentence, sign);
        if (counted != null) {
            return counted.form() == Quantity.Form.CLASS ? null : named(counted.start(), end);
        }
        int start = start(sentence, from, sign);
        boolean pronoun = sign > from && sentence.text().charAt(sign - 1) == '该';
        return sign - start < SHORTEST && !pronoun && !place ? null : named(pronoun ? sign - 1 : start, end);
    }

    private static boolean isInTitle(Sentence sentence, int sign) {
        String before = sentence.text().substring(Math.max(sentence.start(), sign - LONGEST_TITLE), sign);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** Returns the number by which the clusters are named: 25个重点培育的集群. */
    private static @Nullable Quantity counted(Sentence sentence, int sign) {
        List<Quantity> before = Nearby.before(sentence.quantities(), Quantity::start, sign);
        if (before.isEmpty()) {
            return null;
        }
        Quantity last = before.getLast();
        boolean near = last.end() <= sign && sign - last.end() <= FAR;
        return near && sentence.clauseStart(sign) <= last.start() ? last : null;
    }

    private static Named named(int start, int end) {
        return new Named(start, end, SubjectKind.CLUSTER, List.of(), List.of());
    }

    /** Whether the name only points to one that stands before: 该集群. */
    static boolean isPronoun(String text, Named named) {
        return named.kind() == SubjectKind.CLUSTER && text.startsWith("该" + CLUSTER, named.start());
    }

    private static int start(Sentence sentence, int from, int sign) {
        int start = sign;
        while (start > Math.max(from, sign - LONGEST)
                && BEFORE.indexOf(sentence.text().charAt(start - 1)) < 0) {
            start--;
        }
        // A verb before the name is no part of it: 实现集群规模, 建成装备集群.
        Match<Cue> verb = sentence.lastCue(start, sign, cue -> cue.value().tone() != null);
        return verb == null ? start : verb.end();
    }
}

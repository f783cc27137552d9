package org.tongwen.model.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.script.FoldedText;

/**
 * Finds what a figure is about: a cluster, an industry, a place or an agency, named before it.
 *
 * <p>What other clauses name by the way is no subject; so an industry counts there only if it was the subject of a figure.
 */
final class SubjectFinder {

    private static final int FAR = 200;
    /** 电子信息(7个), 新能源等5个: an industry whose things are counted stands as near as this. */
    private static final int NEAR = 3;

    private final FoldedText text;
    private @Nullable Subject paragraph;
    private @Nullable Subject sentence;
    private @Nullable Subject cluster;

    SubjectFinder(FoldedText text) {
        this.text = text;
    }

    void startParagraph() {
        paragraph = null;
        sentence = null;
        cluster = null;
    }

    void startSentence() {
        sentence = null;
    }

    /** Returns the subjects over which a list distributes one value or several; none if there is no such list. */
    List<Subject> distributed(Place place, int number) {
        return ListedSubjects.of(place, number).stream()
                .map(named -> subject(named, place.sentence(), Origin.CLAUSE))
                .toList();
    }

    /** Returns the subject, remembered for the rest of the paragraph. */
    @Nullable Subject find(Place place, Metric metric) {
        Subject subject = here(place, metric);
        if (subject != null) {
            sentence = subject;
            paragraph = subject;
            cluster = subject.kind() == SubjectKind.CLUSTER ? subject : cluster;
            return subject;
        }
        return paragraph == null ? null : with(paragraph, Origin.PARAGRAPH);
    }

    private @Nullable Subject here(Place place, Metric metric) {
        int quantity = place.quantity().start();
        Named own = within(place, metric, place.from(), quantity, false);
        Named named = own == null ? within(place, metric, place.clauseStart(), quantity, false) : own;
        if (named != null) {
            boolean same = ClusterNames.isPronoun(place.sentence().text(), named);
            return same ? cluster : subject(named, place.sentence(), Origin.CLAUSE);
        }
        // What was named since the figure before is nearer than the subject of that figure.
        int since = place.before() == null || sentence == null
                ? place.sentence().start()
                : place.before().end();
        int limit = Math.max(since, quantity - FAR);
        for (int start = place.clauseStart(); start > limit; ) {
            int previous = place.sentence().clauseStart(start - 1);
            Named earlier = within(place, metric, Math.max(previous, limit), start, true);
            if (earlier != null) {
                return subject(earlier, place.sentence(), Origin.SENTENCE);
            }
            start = previous;
        }
        return sentence == null ? null : with(sentence, Origin.SENTENCE);
    }

    /** Of the names between these indices, clusters before industries before places before agencies. */
    private static @Nullable Named within(Place place, Metric metric, int from, int to, boolean elsewhere) {
        Sentence sentence = place.sentence();
        boolean clusters = metric.id().equals("cluster_count");
        Named cluster = clusters ? null : ClusterNames.last(sentence, from, to);
        if (cluster != null) {
            return cluster;
        }
        List<Named> names = sentence.namesBetween(from, to);
        // 甲、乙、丙等21个 names examples of what is counted.
        boolean examples = place.follows("等") && names.size() > 1;
        Named best = null;
        for (Named named : examples && metric.counts() ? List.<Named>of() : names) {
            boolean far = metric.counts() && place.quantity().start() - named.end() > NEAR;
            boolean aside = named.kind() == SubjectKind.INDUSTRY && (elsewhere || far);
            if (!aside && (best == null || named.kind().compareTo(best.kind()) < 0)) {
                best = named;
            }
        }
        return best;
    }

    private Subject subject(Named named, Sentence inSentence, Origin origin) {
        List<Named> inside = inSentence.namesBetween(named.start(), named.end());
        return new Subject(
                named.kind(),
                text.original().substring(text.originalOffset(named.start()), text.originalOffset(named.end())),
                all(named.regions(), inside.stream().flatMap(name -> name.regions().stream())),
                all(named.industries(), inside.stream().flatMap(name -> name.industries().stream())),
                origin);
    }

    private static List<String> all(List<String> own, Stream<String> inside) {
        return Stream.concat(own.stream(), inside).distinct().toList();
    }

    private static Subject with(Subject subject, Origin origin) {
        return new Subject(subject.kind(), subject.words(), subject.regions(), subject.industries(), origin);
    }
}

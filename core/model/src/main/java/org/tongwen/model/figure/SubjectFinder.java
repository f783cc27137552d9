package org.tongwen.model.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.SubjectNames.Scope;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.script.FoldedText;

/**
 * Finds what a figure is about: a cluster, an industry, a place or an agency, named before it.
 *
 * <p>What other clauses name by the way is no subject; so an industry counts there only if it was the subject of a figure.
 */
final class SubjectFinder {

    private static final int FAR = 200;

    private final FoldedText text;
    private final SubjectNames names = new SubjectNames();
    private @Nullable Subject paragraph;
    private @Nullable Subject sentence;
    private @Nullable Subject cluster;
    private @Nullable Subject topic;

    SubjectFinder(FoldedText text) {
        this.text = text;
    }

    void startParagraph() {
        paragraph = null;
        topic = null;
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
        Subject other = paragraph == null ? topic : paragraph;
        return other == null ? null : with(other, Origin.PARAGRAPH);
    }

    /** Takes the place or agency of which the first sentence of a paragraph speaks for its topic: 湖南聚焦…, 王伟强调,工信部着力…. */
    void readTopic(List<Named> named, String folded, int start) {
        Named doer = Topic.of(named, folded, start);
        topic = doer == null
                ? null
                : new Subject(doer.kind(), original(doer), doer.regions(), doer.industries(), Origin.PARAGRAPH);
    }

    /** Takes note of a figure that counts, so that the things that it counts are not what the next is about. */
    void leave(Place place) {
        names.leave(place);
    }

    /** Takes the cluster that the sentence before names last, as 它们 points to it. */
    void pointBack(Sentence before) {
        Named named = ClusterNames.last(before, before.start(), before.end());
        if (named != null) {
            cluster = subject(named, before, Origin.PARAGRAPH);
            paragraph = cluster;
        }
    }

    private @Nullable Subject here(Place place, Metric metric) {
        int quantity = place.quantity().start();
        Named own = names.within(place, metric, place.from(), quantity, Scope.CLAUSE);
        Named named = own == null ? names.within(place, metric, place.clauseStart(), quantity, Scope.CLAUSE) : own;
        if (named != null) {
            boolean same = ClusterNames.isPronoun(place.sentence().text(), named);
            return same ? cluster : subject(named, place.sentence(), Origin.CLAUSE);
        }
        // What was named since the figure before is nearer than the subject of that figure.
        int since = place.before() == null || sentence == null
                ? place.sentence().start()
                : place.before().end();
        int limit = Math.max(since, quantity - FAR);
        Named earlier = names.earlier(place, metric, limit, Scope.ELSEWHERE);
        if (earlier != null) {
            return subject(earlier, place.sentence(), Origin.SENTENCE);
        }
        Named sector = names.within(place, metric, place.clauseStart(), quantity, Scope.SECTORS);
        if (sector != null) {
            return subject(sector, place.sentence(), Origin.CLAUSE);
        }
        if (sentence != null) {
            return with(sentence, Origin.SENTENCE);
        }
        Named first = SubjectNames.first(place);
        Named other = first == null ? names.earlier(place, metric, limit, Scope.SECTORS) : first;
        return other == null ? null : subject(other, place.sentence(), Origin.SENTENCE);
    }

    private String original(Named named) {
        return text.original().substring(text.originalOffset(named.start()), text.originalOffset(named.end()));
    }

    private Subject subject(Named named, Sentence inSentence, Origin origin) {
        List<String> regions = named.regions();
        List<String> industries = named.industries();
        for (Named inside : inSentence.namesBetween(named.start(), named.end())) {
            regions = both(regions, inside.regions());
            industries = both(industries, inside.industries());
        }
        return new Subject(named.kind(), original(named), regions, industries, origin);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return some.containsAll(others)
                ? some
                : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static Subject with(Subject subject, Origin origin) {
        return new Subject(subject.kind(), subject.words(), subject.regions(), subject.industries(), origin);
    }
}

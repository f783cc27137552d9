package org.tongwen.model.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final int PREFIX = 2;
    private static final int FIRST = 40;
    private static final int NAME = 16;
    private static final int BASE = 8;
    private static final Pattern SPEAKS = Pattern.compile("^[^,。]{0,8}(?:长|主任|书记|记者|工程师)");

    private final FoldedText text;
    private final Set<Integer> counted = new HashSet<>();
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
    void readTopic(List<Named> names, String folded, int start) {
        for (Named named : names) {
            boolean doer = named.kind() == SubjectKind.REGION || named.kind() == SubjectKind.AGENCY;
            if (doer && !isSpeaker(named, folded) && begins(named, folded, start)) {
                topic = new Subject(
                        named.kind(), original(named), named.regions(), named.industries(), Origin.PARAGRAPH);
                return;
            }
        }
    }

    private static boolean begins(Named named, String folded, int start) {
        int before = named.start() - 1;
        while (before >= start && Character.isWhitespace(folded.charAt(before))) {
            before--;
        }
        return named.start() - start <= FIRST && (before < start || ",:".indexOf(folded.charAt(before)) >= 0);
    }

    /** Whether somebody of the agency or place speaks, who is no topic: 河南省工业和信息化厅厅长…表示. */
    private static boolean isSpeaker(Named named, String folded) {
        int end = Math.min(folded.length(), named.end() + NAME);
        return SPEAKS.matcher(folded.substring(named.end(), end)).find();
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
        Named own = within(place, metric, place.from(), quantity, Scope.CLAUSE);
        Named named = own == null ? within(place, metric, place.clauseStart(), quantity, Scope.CLAUSE) : own;
        if (named != null) {
            boolean same = ClusterNames.isPronoun(place.sentence().text(), named);
            return same ? cluster : subject(named, place.sentence(), Origin.CLAUSE);
        }
        // What was named since the figure before is nearer than the subject of that figure.
        int since = place.before() == null || sentence == null
                ? place.sentence().start()
                : place.before().end();
        int limit = Math.max(since, quantity - FAR);
        Named earlier = earlier(place, metric, limit, Scope.ELSEWHERE);
        if (earlier != null) {
            return subject(earlier, place.sentence(), Origin.SENTENCE);
        }
        Named sector = within(place, metric, place.clauseStart(), quantity, Scope.SECTORS);
        if (sector != null) {
            return subject(sector, place.sentence(), Origin.CLAUSE);
        }
        if (sentence != null) {
            return with(sentence, Origin.SENTENCE);
        }
        Named first = first(place);
        Named other = first == null ? earlier(place, metric, limit, Scope.SECTORS) : first;
        return other == null ? null : subject(other, place.sentence(), Origin.SENTENCE);
    }

    private @Nullable Named earlier(Place place, Metric metric, int limit, Scope scope) {
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
    private static @Nullable Named first(Place place) {
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
    private enum Scope {
        CLAUSE,
        ELSEWHERE,
        SECTORS
    }

    /** Of the names between these indices, clusters before industries before places before agencies. */
    private @Nullable Named within(Place place, Metric metric, int from, int to, Scope scope) {
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

    private String original(Named named) {
        return text.original().substring(text.originalOffset(named.start()), text.originalOffset(named.end()));
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

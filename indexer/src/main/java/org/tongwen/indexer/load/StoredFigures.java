package org.tongwen.indexer.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredQuote;
import org.tongwen.elasticsearch.contract.IndexStatements.StoredFigure;
import org.tongwen.elasticsearch.contract.IndexStatements.Wording;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.figure.Amount;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.FigurePeriod;
import org.tongwen.model.figure.Span;
import org.tongwen.model.figure.Subject;
import org.tongwen.model.figure.SubjectKind;
import org.tongwen.model.figure.period.Period;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.text.Mention;

/** The figures of a document in the form of the index, with all that they are found by. */
final class StoredFigures {

    /** As many parts as Elasticsearch takes of a document; none is known that states a tenth of them. */
    private static final int MOST = 10_000;

    private static final int LONGEST_SIDE = 250;
    private static final String BODY = "body";

    private final PolicyDocument document;
    private final List<Named> clusters;

    /**
     * Stores figures of this document.
     *
     * @param clusters those that its body names, in the order of the text
     */
    StoredFigures(PolicyDocument document, List<Mention<NamedCluster>> clusters) {
        this.document = document;
        this.clusters = clusters.stream()
                .map(cluster -> new Named(
                        cluster.start(),
                        fold(document.content().body().substring(cluster.start(), cluster.end())),
                        cluster.value().id()))
                .toList();
    }

    /** A cluster that the body names from this index on, by these words, folded. */
    private record Named(int start, String words, String id) {}

    List<StoredFigure> of(List<Mention<Figure>> figures) {
        List<StoredFigure> stored = new ArrayList<>();
        for (Mention<Figure> figure : figures.subList(0, Math.min(figures.size(), MOST))) {
            stored.add(stored(String.format(Locale.ROOT, "%s#%05d", document.id(), stored.size() + 1), figure));
        }
        return List.copyOf(stored);
    }

    private StoredFigure stored(String key, Mention<Figure> mention) {
        Figure figure = mention.value();
        Subject subject = figure.subject();
        Amount amount = figure.amount();
        Period period = figure.period() == null ? null : figure.period().period();
        List<String> regions = regions(subject);
        String cluster = cluster(mention);
        LocalDate firstDay = period == null ? null : period.first();
        LocalDate lastDay = period == null ? null : period.last();
        return new StoredFigure(
                key,
                figure.metric().id(),
                id(figure.stance().kind()),
                id(amount.comparator()),
                amount.value(),
                amount.upTo(),
                amount.unit().name(),
                period == null ? null : period.toString(),
                firstDay,
                lastDay,
                subject == null ? null : id(subject.kind()),
                IndexValues.paths(regions),
                subject == null ? List.of() : IndexValues.industryPaths(subject.industries()),
                cluster == null ? List.of() : List.of(cluster),
                document.dates().bestDay(),
                question(figure, regions, cluster),
                wording(mention));
    }

    /** What the text does not place is about the place that the document is about. */
    private List<String> regions(@Nullable Subject subject) {
        if (subject != null && !subject.regions().isEmpty()) {
            return subject.regions();
        }
        String region = document.place().region();
        return region == null ? List.of() : List.of(region);
    }

    /** The cluster that is named last before the figure, if that is what its subject says. */
    private @Nullable String cluster(Mention<Figure> figure) {
        Subject subject = figure.value().subject();
        if (subject == null || subject.kind() != SubjectKind.CLUSTER) {
            return null;
        }
        String words = fold(subject.words());
        return clusters.reversed().stream()
                .filter(cluster -> cluster.start() < figure.start())
                .filter(cluster -> cluster.words().contains(words) || words.contains(cluster.words()))
                .findFirst()
                .map(Named::id)
                .orElse(null);
    }

    /** Of no period, or of no subject in no known place, nobody can say whether two figures are of the same thing. */
    private static @Nullable String question(Figure figure, List<String> regions, @Nullable String cluster) {
        Subject subject = figure.subject();
        FigurePeriod period = figure.period();
        if (period == null || (subject == null && regions.isEmpty())) {
            return null;
        }
        return String.join(
                " ",
                String.join("+", regions),
                cluster == null ? words(subject) : cluster,
                figure.metric().id(),
                figure.amount().unit().name(),
                period.period().toString(),
                id(figure.stance().kind()),
                figure.shareOf() == null ? "" : fold(figure.shareOf()));
    }

    /** What it is about beside its place. */
    private static String words(@Nullable Subject subject) {
        if (subject == null
                || (subject.kind() == SubjectKind.REGION && !subject.regions().isEmpty())) {
            return "";
        }
        return fold(subject.words());
    }

    private Wording wording(Mention<Figure> mention) {
        Figure figure = mention.value();
        Amount amount = figure.amount();
        return new Wording(
                amount.written(),
                amount.comparatorWord(),
                figure.subject() == null ? null : figure.subject().words(),
                figure.period() == null ? null : figure.period().words(),
                figure.shareOf(),
                figure.stance().rule(),
                mention.start(),
                mention.end(),
                quote(mention));
    }

    /** A sentence may be as long as a document that ends none. */
    private StoredQuote quote(Mention<Figure> mention) {
        String body = document.content().body();
        Span sentence = mention.value().sentence();
        int start = Math.max(sentence.start(), mention.start() - LONGEST_SIDE);
        int end = Math.min(sentence.end(), mention.end() + LONGEST_SIDE);
        start += Character.isLowSurrogate(body.charAt(start)) ? 1 : 0;
        end -= Character.isHighSurrogate(body.charAt(end - 1)) ? 1 : 0;
        return new StoredQuote(BODY, start, end, body.substring(start, end));
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

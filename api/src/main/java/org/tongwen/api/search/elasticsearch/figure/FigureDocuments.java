package org.tongwen.api.search.elasticsearch.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.elasticsearch.ListedDocuments;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.StatedFigure.Period;
import org.tongwen.api.search.figure.StatedFigure.Quote;
import org.tongwen.api.search.figure.StatedFigure.Same;
import org.tongwen.api.search.figure.StatedFigure.Statement;
import org.tongwen.api.search.figure.StatedFigure.Subject;
import org.tongwen.api.search.figure.StatedFigure.Wording;
import org.tongwen.api.search.naming.Parents;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexStatements.StoredFigure;

/** Figures by their keys, out of the documents that state them. */
final class FigureDocuments {

    private static final char NUMBER = '#';

    private final Map<String, StoredFigure> figures = new HashMap<>();
    private final Map<String, StoredDocument> documents = new HashMap<>();

    FigureDocuments(List<IndexDocument> found) {
        for (IndexDocument document : found) {
            documents.put(document.id(), ListedDocuments.of(document));
            document.statements().figures().forEach(figure -> figures.put(figure.key(), figure));
        }
    }

    /** Returns the id of the document that states the figure with this key. */
    static String document(String key) {
        return key.substring(0, key.lastIndexOf(NUMBER));
    }

    /** Returns which question the figure answers; nothing if that is not clear, or the figure has gone meanwhile. */
    Optional<String> question(String key) {
        return Optional.ofNullable(figures.get(key)).map(StoredFigure::question);
    }

    /**
     * Returns the figure; nothing if it has gone meanwhile.
     *
     * @param same what else is said, by question
     */
    Optional<StatedFigure> find(String key, Map<String, Same> same) {
        StoredDocument document = documents.get(document(key));
        StoredFigure figure = figures.get(key);
        return document == null || figure == null
                ? Optional.empty()
                : Optional.of(new StatedFigure(
                        key,
                        document,
                        statement(figure),
                        wording(figure),
                        figure.question() == null ? null : same.get(figure.question())));
    }

    private static Statement statement(StoredFigure figure) {
        return new Statement(
                new Subject(
                        figure.subjectKind(),
                        lowest(Field.REGION, figure.regions()),
                        lowest(Field.INDUSTRY, figure.industries()),
                        figure.clusters()),
                figure.metric(),
                figure.kind(),
                figure.comparator(),
                figure.value(),
                figure.upTo(),
                figure.unit(),
                period(figure));
    }

    private static @Nullable Period period(StoredFigure figure) {
        return figure.period() == null || figure.firstDay() == null || figure.lastDay() == null
                ? null
                : new Period(figure.period(), figure.firstDay(), figure.lastDay());
    }

    /** Leaves out what is only there because it contains others. */
    private static List<String> lowest(Field field, List<String> values) {
        Predicate<String> containsAnother = value -> values.stream()
                .anyMatch(
                        other -> Parents.of(field, other).filter(value::equals).isPresent());
        return values.stream().filter(containsAnother.negate()).toList();
    }

    private static Wording wording(StoredFigure figure) {
        var wording = figure.wording();
        var quote = wording.quote();
        return new Wording(
                wording.amount(),
                wording.start(),
                wording.end(),
                wording.comparator(),
                wording.subject(),
                wording.period(),
                wording.shareOf(),
                wording.rule(),
                new Quote(quote.start(), quote.end(), quote.text()));
    }
}

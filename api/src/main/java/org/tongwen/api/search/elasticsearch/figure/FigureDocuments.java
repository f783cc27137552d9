package org.tongwen.api.search.elasticsearch.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapstruct.factory.Mappers;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.elasticsearch.ListedDocuments;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.StatedFigure.Same;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexStatements.StoredFigure;

/** Figures by their keys, out of the documents that state them. */
final class FigureDocuments {

    private static final FigureMapper MAPPER = Mappers.getMapper(FigureMapper.class);
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
                        MAPPER.statement(figure),
                        MAPPER.wording(figure.wording()),
                        figure.question() == null ? null : same.get(figure.question())));
    }
}

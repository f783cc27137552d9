package org.tongwen.api.web.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.mapstruct.factory.Mappers;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SimilarDocuments;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.equivalence.Equivalence;
import org.tongwen.api.web.parameter.Language;

/** Turns answers into the types of the wire, with labels in one language. */
public final class JsonMapping {

    private static final WireMapper MAPPER = Mappers.getMapper(WireMapper.class);
    private static final Map<Language, JsonMapping> BY_LANGUAGE = byLanguage();

    private final Labels labels;

    private JsonMapping(Labels labels) {
        this.labels = labels;
    }

    /** Returns the mapping with labels in this language. */
    public static JsonMapping in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** Returns a page of documents. */
    public DocumentsJson documents(SearchResult result) {
        return MAPPER.documents(result, labels);
    }

    /** Returns a document as it stands in a list. */
    public DocumentJson item(SearchResult.Hit hit) {
        return MAPPER.hit(hit, labels);
    }

    /** Returns the documents similar to one. */
    public SimilarJson similar(SimilarDocuments documents) {
        return MAPPER.similar(documents, labels);
    }

    /** Returns the comparison of both scripts, which has no labels. */
    public static EquivalenceJson equivalence(Equivalence equivalence) {
        return Mappers.getMapper(EquivalenceMapper.class).equivalence(equivalence);
    }

    /** Returns one document with its text and evidence. */
    public DocumentDetailJson detail(StoredDocument document) {
        return MAPPER.detail(document, labels);
    }

    private static Map<Language, JsonMapping> byLanguage() {
        Map<Language, JsonMapping> mappings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            mappings.put(language, new JsonMapping(new Labels(language)));
        }
        return mappings;
    }
}

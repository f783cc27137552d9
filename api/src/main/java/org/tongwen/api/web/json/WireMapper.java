package org.tongwen.api.web.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.CitationLinks;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Reason;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SimilarDocuments;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.concordance.Concordance;
import org.tongwen.api.search.concordance.Line;
import org.tongwen.api.search.naming.Term;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** The crossing from domain to wire, field by field; a field of the wire that nobody fills is an error of the build. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, LabelMapper.class, RegionMapper.class})
abstract class WireMapper {

    @Mapping(target = "meta", expression = "java(meta(result, receipt))")
    @Mapping(target = "facets", source = "result.facets")
    @Mapping(target = "items", source = "result.hits")
    @Mapping(target = "partialItems", source = "result.partial")
    @Mapping(target = "nextCursor", source = "result.nextCursor")
    abstract DocumentsJson documents(SearchResult result, ReceiptJson receipt, @Context Labels labels);

    @Mapping(target = "total", source = "result")
    @Mapping(target = "tookMs", source = "result.index.tookMillis")
    @Mapping(target = "indexVersion", source = "result.index.version")
    @Mapping(target = "query.readAs", source = "result.matching.readAs")
    @Mapping(target = "query.notes", source = "result.matching.notes")
    @Mapping(target = "match", source = "result.matching")
    @Mapping(target = "expansions", source = "result.matching.expansions")
    @Mapping(target = "hints", source = "result.matching.hints")
    @Mapping(target = "receipt", source = "receipt")
    abstract DocumentsJson.Meta meta(SearchResult result, ReceiptJson receipt);

    @Mapping(target = "value", source = "total")
    @Mapping(target = "relation", constant = "eq")
    abstract DocumentsJson.Total total(SearchResult result);

    abstract DocumentsJson.Match match(SearchResult.Matching matching);

    @Mapping(target = "state", expression = "java(expansion.on() ? \"on\" : \"off\")")
    abstract DocumentsJson.Expansion expansion(SearchResult.Expansion expansion);

    abstract List<DocumentsJson.Expansion> expansions(List<SearchResult.Expansion> expansions);

    Map<String, DocumentsJson.FacetJson> facets(List<Facet> facets, @Context Labels labels) {
        Map<String, DocumentsJson.FacetJson> byField = new LinkedHashMap<>();
        facets.forEach(facet -> byField.put(facet.field().id(), facet(facet, labels)));
        return byField;
    }

    private static DocumentsJson.FacetJson facet(Facet facet, Labels labels) {
        Field field = facet.field();
        return new DocumentsJson.FacetJson(
                facet.values().stream()
                        .map(value -> new DocumentsJson.Value(
                                value.value(),
                                labels.of(field, value.value()),
                                value.count(),
                                value.state().name().toLowerCase(Locale.ROOT),
                                labels.parent(field, value.value())))
                        .toList(),
                facet.other());
    }

    @Mapping(target = "meta", source = "documents")
    @Mapping(target = "items", source = "hits")
    abstract SimilarJson similar(SimilarDocuments documents, @Context Labels labels);

    @Mapping(target = "tookMs", source = "tookMillis")
    abstract SimilarJson.Meta similarMeta(SimilarDocuments documents);

    @Mapping(target = "id", source = "document.id")
    @Mapping(target = "title", source = "document.text.title")
    @Mapping(target = "when", source = "document.dates")
    @Mapping(target = "where", source = "document.place")
    @Mapping(target = "what", source = "document")
    @Mapping(target = "work", source = "document.work")
    @Mapping(target = "displayed", ignore = true)
    abstract DocumentJson hit(SearchResult.Hit hit, @Context Labels labels);

    DocumentJson.Why why(Reason reason, @Context Labels labels) {
        return new DocumentJson.Why(
                reason.kind().id(),
                reason.kind().field(),
                reason.kind().view().id(),
                reason.text(),
                reason.found(),
                reason.score(),
                labels.of(reason));
    }

    @Mapping(target = "title", source = "text.title")
    @Mapping(target = "when", source = "dates")
    @Mapping(target = "where", source = "place")
    @Mapping(target = "what", source = "document")
    @Mapping(target = "score", ignore = true)
    @Mapping(target = "displayed", ignore = true)
    @Mapping(target = "why", expression = "java(java.util.List.of())")
    @Mapping(target = "highlights", expression = "java(DocumentJson.Highlights.NONE)")
    abstract DocumentJson document(StoredDocument document, @Context Labels labels);

    @Mapping(target = "document", source = "document")
    @Mapping(target = "text.body", source = "text.body", defaultValue = "")
    @Mapping(target = "text.length", source = "text.length")
    @Mapping(target = "text.damage", source = "text.damage")
    @Mapping(target = "files", source = "origin")
    @Mapping(target = "documentNumbers", source = "subject.numbers")
    @Mapping(target = "citations", source = "subject.citations")
    @Mapping(target = "proposedClusters", source = "named.proposed")
    abstract DocumentDetailJson detail(StoredDocument document, @Context Labels labels);

    TaxonomyJson.TermJson term(Term term, @Context Labels labels) {
        Level level = term.level();
        return new TaxonomyJson.TermJson(
                term.value(),
                labels.in(term.names()),
                new TaxonomyJson.NamesJson(
                        term.names().hans(), term.names().hant(), term.names().en()),
                term.parent(),
                level == null ? null : level.id(),
                term.aliases());
    }

    @Mapping(target = "citedBy.total.value", source = "citing")
    @Mapping(target = "citedBy.total.relation", constant = "eq")
    @Mapping(target = "citedBy.items", source = "citedBy")
    abstract CitationsJson citations(CitationLinks links, @Context Labels labels);

    @Mapping(target = "kind", source = "citation.kind")
    @Mapping(target = "text", source = "citation.text")
    abstract CitationsJson.CitedJson cited(CitationLinks.Cited cited, @Context Labels labels);

    @Mapping(target = "total.value", source = "concordance.totals.occurrences")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "documents", source = "concordance.totals.documents")
    @Mapping(target = "works", source = "concordance.totals.works")
    @Mapping(target = "match", source = "concordance.totals.matching.used")
    @Mapping(target = "tookMs", source = "concordance.tookMillis")
    @Mapping(target = "indexVersion", source = "concordance.indexVersion")
    @Mapping(target = "receipt", source = "receipt")
    abstract ConcordanceJson.Meta concordanceMeta(Concordance concordance, ReceiptJson receipt);

    @Mapping(target = "id", source = "line.source.id")
    @Mapping(target = "title", source = "line.source.title")
    @Mapping(target = "year", source = "line.source.year")
    @Mapping(target = "region", source = "line.source.region")
    @Mapping(target = "part", source = "line.occurrence.part")
    @Mapping(target = "start", source = "line.occurrence.span.start")
    @Mapping(target = "end", source = "line.occurrence.span.end")
    @Mapping(target = "paragraph", source = "line.paragraph")
    @Mapping(target = "left", source = "line.text.left")
    @Mapping(target = "keyword", source = "line.text.keyword")
    @Mapping(target = "right", source = "line.text.right")
    @Mapping(target = "displayed", ignore = true)
    abstract ConcordanceJson.Line line(Line line, String permalink, @Context Labels labels);

    abstract DocumentJson.When when(Dates dates);

    abstract DocumentJson.Where where(Place place, @Context Labels labels);

    @Mapping(target = "script", source = "text.script")
    @Mapping(target = "industries", source = "subject.industries")
    @Mapping(target = "namedClusters", source = "named.clusters", qualifiedByName = "cluster")
    @Mapping(target = "programmes", source = "named.programmes", qualifiedByName = "programme")
    @Mapping(target = "agencies", source = "subject.agencies")
    @Mapping(target = "documentNumber", source = "subject.documentNumber")
    @Mapping(target = "documentType", source = "subject.documentType", qualifiedByName = "documentType")
    @Mapping(target = "source", source = "origin.source")
    @Mapping(target = "url", source = "origin.url")
    abstract DocumentJson.What what(StoredDocument document, @Context Labels labels);

    @Named("documentType")
    @Nullable String documentType(@Nullable String type, @Context Labels labels) {
        return type == null ? null : labels.of(Field.DOCUMENT_TYPE, type);
    }

    abstract DocumentDetailJson.CitationJson citation(Citation citation);

    String kind(Citation.Kind kind) {
        return kind.id();
    }

    abstract DocumentDetailJson.EvidenceJson evidence(Evidence evidence);

    @Mapping(target = "q", source = "query")
    abstract DocumentsJson.HintJson hint(SearchResult.Hint hint);

    String kind(SearchResult.HintKind kind) {
        return kind.id();
    }

    String script(Script script) {
        return script.id();
    }

    abstract DocumentDetailJson.CorrectionJson correction(StoredDocument.CorrectedValue corrected);

    String field(CorrectableField field) {
        return field.id();
    }

    String origin(Evidence.Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    String part(Evidence.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

package org.tongwen.api.web.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.figure.FigureFacet;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.TargetsAnswer;

/** The crossing of figures from domain to wire. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, LabelMapper.class, RegionMapper.class, SourceMapper.class})
abstract class TargetMapper {

    @Mapping(target = "total.value", source = "answer.total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "documents", source = "answer.documents")
    @Mapping(target = "searched", source = "answer.searched")
    @Mapping(target = "countBy", source = "countBy")
    @Mapping(target = "query", source = "answer.matching")
    @Mapping(target = "match", source = "answer.matching")
    @Mapping(target = "tookMs", source = "answer.index.tookMillis")
    @Mapping(target = "indexVersion", source = "answer.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract TargetsJson.Meta meta(TargetsAnswer answer, CountBy countBy, ReceiptJson receipt);

    Map<String, List<TargetsJson.FacetValue>> facets(List<FigureFacet> facets, @Context Labels labels) {
        Map<String, List<TargetsJson.FacetValue>> byId = new LinkedHashMap<>();
        facets.forEach(facet -> byId.put(
                facet.kind().id(),
                facet.values().stream()
                        .map(value -> new TargetsJson.FacetValue(
                                value.value(), FigureLabels.of(facet.kind(), value.value(), labels), value.count()))
                        .toList()));
        return byId;
    }

    @Mapping(target = "key", source = "figure.key")
    @Mapping(target = "document", source = "figure.document")
    @Mapping(target = "subject", source = "figure")
    @Mapping(target = "metric", source = "figure.statement.metric")
    @Mapping(target = "kind", source = "figure.statement.kind")
    @Mapping(target = "comparator", source = "figure.statement.comparator")
    @Mapping(target = "value", source = "figure.statement.value")
    @Mapping(target = "upTo", source = "figure.statement.upTo")
    @Mapping(target = "unit", source = "figure.statement.unit")
    @Mapping(target = "period", source = "figure.statement.period")
    @Mapping(target = "shareOf", source = "figure.wording.shareOf")
    @Mapping(target = "asWritten", source = "figure.wording")
    @Mapping(target = "rule", source = "figure.wording.rule")
    @Mapping(target = "quote", source = "figure.wording")
    @Mapping(target = "same", source = "figure.same")
    abstract TargetsJson.Item item(StatedFigure figure, String permalink, @Context Labels labels);

    @Mapping(target = "kind", source = "statement.subject.kind")
    @Mapping(target = "words", source = "wording.subject")
    @Mapping(target = "regions", source = "statement.subject.regions", qualifiedByName = "region")
    @Mapping(target = "industries", source = "statement.subject.industries", qualifiedByName = "industry")
    @Mapping(target = "clusters", source = "statement.subject.clusters", qualifiedByName = "cluster")
    abstract TargetsJson.Subject subject(StatedFigure figure, @Context Labels labels);

    TargetsJson.Metric metric(String id, @Context Labels labels) {
        return new TargetsJson.Metric(id, FigureLabels.of(FigureFacet.Kind.METRIC, id, labels));
    }

    @Mapping(target = "from", source = "firstDay")
    @Mapping(target = "to", source = "lastDay")
    abstract TargetsJson.Period period(StatedFigure.Period period);

    abstract TargetsJson.AsWritten asWritten(StatedFigure.Wording wording);

    @Mapping(target = "start", source = "quote.start")
    @Mapping(target = "end", source = "quote.end")
    @Mapping(target = "text", source = "quote.text")
    @Mapping(target = "figureStart", source = "start")
    @Mapping(target = "figureEnd", source = "end")
    abstract TargetsJson.Quote quote(StatedFigure.Wording wording);

    abstract DocumentsJson.QueryJson query(Matching matching);

    abstract DocumentsJson.Match match(Matching matching);

    String day(LocalDate day) {
        return day.toString();
    }
}

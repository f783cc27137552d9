package org.tongwen.api.web.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.comparison.ComparedFacet;
import org.tongwen.api.search.comparison.Comparison;
import org.tongwen.api.search.term.QueriedSet;

/** The crossing of comparisons from domain to wire. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, TermMapper.class})
abstract class ComparisonMapper {

    ComparisonJson comparison(Comparison comparison, ReceiptJson receipt, Labels labels) {
        Map<String, ComparisonJson.ComparedFacetJson> facets = new LinkedHashMap<>();
        comparison
                .facets()
                .forEach(facet -> facets.put(
                        facet.field().id(),
                        new ComparisonJson.ComparedFacetJson(
                                facet.values().stream()
                                        .map(value -> value(value, facet, labels))
                                        .toList(),
                                facet.other())));
        return new ComparisonJson(
                meta(comparison, receipt),
                set(comparison.request().a(), comparison.a()),
                set(comparison.request().b(), comparison.b()),
                facets,
                distinctive(comparison));
    }

    @Mapping(target = "both.value", source = "comparison.both")
    @Mapping(target = "both.relation", constant = "eq")
    @Mapping(target = "countBy", source = "comparison.request.countBy")
    @Mapping(target = "tookMs", source = "comparison.index.tookMillis")
    @Mapping(target = "indexVersion", source = "comparison.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract ComparisonJson.Meta meta(Comparison comparison, ReceiptJson receipt);

    @Mapping(target = "q", source = "asked.query.text")
    @Mapping(target = "total.value", source = "found.total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "query", source = "found.matching")
    @Mapping(target = "match", source = "found.matching")
    abstract ComparisonJson.SetJson set(QueriedSet asked, Comparison.Side found);

    @Mapping(target = "a", source = "a.terms")
    @Mapping(target = "b", source = "b.terms")
    abstract ComparisonJson.Distinctive distinctive(Comparison comparison);

    @Mapping(target = "label", expression = "java(labels.of(facet.field(), value.value()))")
    @Mapping(target = "parent", expression = "java(labels.parent(facet.field(), value.value()))")
    @Mapping(target = "value", source = "value.value")
    abstract ComparisonJson.ComparedValue value(
            ComparedFacet.Value value, @Context ComparedFacet facet, @Context Labels labels);

    @Mapping(target = "share", expression = "java(part.share())")
    abstract ComparisonJson.ComparedPart part(ComparedFacet.Part part);
}

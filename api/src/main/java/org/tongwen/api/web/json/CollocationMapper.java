package org.tongwen.api.web.json;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.collocation.Collocation;
import org.tongwen.api.search.collocation.CollocationAnswer;
import org.tongwen.api.search.collocation.Measure;

/** The crossing of collocations from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class CollocationMapper {

    CollocationsJson collocations(CollocationAnswer answer) {
        return new CollocationsJson(
                meta(answer), answer.collocations().stream().map(this::item).toList());
    }

    @Mapping(target = "occurrences", source = "totals.occurrences")
    @Mapping(target = "documents", source = "totals.documents")
    @Mapping(target = "tokens", source = "totals.tokens")
    @Mapping(target = "windowTokens", source = "totals.near")
    @Mapping(target = "match", source = "used")
    @Mapping(target = "countBy", source = "request.search.countBy")
    @Mapping(target = "measure", source = "request.measure")
    @Mapping(target = "tookMs", source = "tookMillis")
    abstract CollocationsJson.Meta meta(CollocationAnswer answer);

    @Mapping(target = "count", source = "association.both")
    @Mapping(target = "expected", expression = "java(collocation.association().expected())")
    @Mapping(
            target = "elsewhere",
            expression = "java(collocation.association().other() - collocation.association().both())")
    @Mapping(target = "logLikelihood", expression = "java(collocation.association().logLikelihood())")
    @Mapping(target = "mi", expression = "java(collocation.association().mutualInformation())")
    abstract CollocationsJson.Item item(Collocation collocation);

    String match(Query.Match match) {
        return match.id();
    }

    String countBy(CountBy countBy) {
        return countBy.id();
    }

    String measure(Measure measure) {
        return measure.id();
    }
}

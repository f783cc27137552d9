package org.tongwen.api.web.json;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.collocation.Collocation;
import org.tongwen.api.search.collocation.CollocationAnswer;
import org.tongwen.api.search.collocation.Measure;

/** The crossing of collocations from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Ids.class)
abstract class CollocationMapper {

    CollocationsJson collocations(CollocationAnswer answer, ReceiptJson receipt) {
        return new CollocationsJson(
                meta(answer, receipt),
                answer.collocations().stream().map(this::item).toList());
    }

    @Mapping(target = "occurrences", source = "answer.totals.occurrences")
    @Mapping(target = "documents", source = "answer.totals.documents")
    @Mapping(target = "tokens", source = "answer.totals.tokens")
    @Mapping(target = "windowTokens", source = "answer.totals.near")
    @Mapping(target = "words", source = "answer.words")
    @Mapping(target = "match", source = "answer.matching.used")
    @Mapping(target = "countBy", source = "answer.request.search.countBy")
    @Mapping(target = "measure", source = "answer.request.measure")
    @Mapping(target = "tookMs", source = "answer.tookMillis")
    @Mapping(target = "indexVersion", source = "answer.indexVersion")
    @Mapping(target = "receipt", source = "receipt")
    abstract CollocationsJson.Meta meta(CollocationAnswer answer, ReceiptJson receipt);

    @Mapping(target = "count", source = "association.both")
    @Mapping(target = "expected", expression = "java(collocation.association().expected())")
    @Mapping(
            target = "elsewhere",
            expression = "java(collocation.association().other() - collocation.association().both())")
    @Mapping(target = "logLikelihood", expression = "java(collocation.association().logLikelihood())")
    @Mapping(target = "mi", expression = "java(collocation.association().mutualInformation())")
    abstract CollocationsJson.Item item(Collocation collocation);

    String measure(Measure measure) {
        return measure.id();
    }
}

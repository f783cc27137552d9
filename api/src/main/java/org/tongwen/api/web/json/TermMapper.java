package org.tongwen.api.web.json;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.term.TermsAnswer;
import org.tongwen.api.search.term.TypicalTerm;

/** The crossing of typical words from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Ids.class)
abstract class TermMapper {

    TermsJson terms(TermsAnswer answer, ReceiptJson receipt) {
        return new TermsJson(meta(answer, receipt), items(answer.terms()));
    }

    @Mapping(target = "total.value", source = "answer.total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "rest", source = "answer.rest")
    @Mapping(target = "sampled", source = "answer.sampled")
    @Mapping(target = "countBy", constant = "document")
    @Mapping(target = "query", source = "answer.matching")
    @Mapping(target = "match", source = "answer.matching")
    @Mapping(target = "tookMs", source = "answer.index.tookMillis")
    @Mapping(target = "indexVersion", source = "answer.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract TermsJson.Meta meta(TermsAnswer answer, ReceiptJson receipt);

    abstract List<TermsJson.Item> items(List<TypicalTerm> terms);

    @Mapping(target = "count", expression = "java(term.count())")
    @Mapping(target = "share", expression = "java(term.share())")
    @Mapping(target = "elsewhere", expression = "java(term.elsewhere())")
    @Mapping(target = "elsewhereShare", expression = "java(term.shareElsewhere())")
    @Mapping(target = "score", expression = "java(term.score())")
    abstract TermsJson.Item item(TypicalTerm term);

    abstract DocumentsJson.QueryJson query(Matching matching);

    abstract DocumentsJson.Match match(Matching matching);
}

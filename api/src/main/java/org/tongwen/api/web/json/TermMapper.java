package org.tongwen.api.web.json;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.term.TermsAnswer;
import org.tongwen.api.search.term.TypicalTerm;

/** The crossing of typical words from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class TermMapper {

    @Mapping(target = "meta", source = ".")
    @Mapping(target = "items", source = "terms")
    abstract TermsJson terms(TermsAnswer answer);

    @Mapping(target = "total.value", source = "total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "countBy", constant = "document")
    @Mapping(target = "query", source = "matching")
    @Mapping(target = "match", source = "matching")
    @Mapping(target = "tookMs", source = "index.tookMillis")
    @Mapping(target = "indexVersion", source = "index.version")
    abstract TermsJson.Meta meta(TermsAnswer answer);

    abstract List<TermsJson.Item> items(List<TypicalTerm> terms);

    @Mapping(target = "count", expression = "java(term.count())")
    @Mapping(target = "share", expression = "java(term.share())")
    @Mapping(target = "elsewhere", expression = "java(term.elsewhere())")
    @Mapping(target = "elsewhereShare", expression = "java(term.shareElsewhere())")
    @Mapping(target = "score", expression = "java(term.score())")
    abstract TermsJson.Item item(TypicalTerm term);

    abstract DocumentsJson.QueryJson query(Matching matching);

    abstract DocumentsJson.Match match(Matching matching);

    String match(Query.Match match) {
        return match.id();
    }

    String code(QueryNote.Code code) {
        return code.id();
    }
}

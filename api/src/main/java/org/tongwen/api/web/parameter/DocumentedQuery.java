package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.search.Query;

/** What the OpenAPI document says of the parameters that {@link QueryParameters} reads. */
public final class DocumentedQuery {

    private DocumentedQuery() {}

    static List<Parameter> all() {
        Parameter text = text();
        text.getSchema().setDefault("");
        return List.of(text, match(), scope(), expand(), withoutExpansion());
    }

    /** Returns the query, without a default. */
    public static Parameter text() {
        return Documented.once(
                "q",
                Values.text(Query.MAX_LENGTH, "先進製造業集群"),
                "What to look for, in either script. White space, commas and 、 separate parts, all"
                        + " of which a document must have; \"quotes\" ask for the verbatim text. AND OR NOT + - ( ), title: body:"
                        + " agency: number:, a NEAR/5 b and 5g* work, too; what cannot be read so is read as text, and `meta.query`"
                        + " tells how. Without text, all documents match.");
    }

    private static Parameter match() {
        return Documented.once(
                "match",
                Values.oneOf(QueryParameters.MATCHES.keySet(), QueryParameters.DEFAULT_MATCH.id(), "exact"),
                "How much of the query a document must have. `exact`: each part verbatim; `all`: each part verbatim, or all its"
                        + " words; `any`: any word; `auto`: as `all`, and as `any` where that finds nothing or a question is asked.");
    }

    private static Parameter scope() {
        return Documented.once(
                "in",
                Values.oneOf(QueryParameters.SCOPES.keySet(), QueryParameters.DEFAULT_SCOPE.id(), "title"),
                "Where to look for it: in title and body, or in one of them.");
    }

    private static Parameter withoutExpansion() {
        return Documented.repeated(
                Query.WITHOUT_EXPANSION,
                List.of("工业和信息化部"),
                "Something that is not to be looked for though `expand` would: the `to` of one of `meta.expansions`, in either"
                        + " script. Up to " + QueryParameters.MAX_UNEXPANDED + " values.");
    }

    private static Parameter expand() {
        return Documented.once(
                "expand",
                Values.someOf(
                        Stream.concat(
                                        QueryParameters.EXPANSIONS.keySet().stream(),
                                        Stream.of(QueryParameters.NO_EXPANSION))
                                .toList(),
                        Query.DEFAULT_EXPAND.stream().map(Query.Expand::id).toList(),
                        List.of("synonyms", "vocabulary")),
                "What else to look for. `synonyms`: 工信部 finds 工业和信息化部, 二〇二三年 2023年, too; `vocabulary`: 软件 finds 軟體,"
                        + " too; `none`, which stands alone: only what was typed.");
    }
}

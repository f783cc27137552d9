package org.tongwen.api.search.elasticsearch.suggest;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.suggest.Found;
import org.tongwen.api.search.suggest.Suggestion;
import org.tongwen.api.search.suggest.SuggestionType;
import org.tongwen.api.search.typing.Spelled;
import org.tongwen.api.search.typing.Typed;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Finds document numbers that begin in one of several ways, each with the number of its documents. */
final class NumbersRequest {

    private static final String NUMBERS = "numbers";
    private static final String DOCUMENT = "document";
    private static final int SPARE = 20;
    /** Elasticsearch takes expressions of 1,000 characters. */
    private static final int LONGEST_EXPRESSION = 1000;

    private NumbersRequest() {}

    static SearchRequest request(List<String> beginnings, int size) {
        List<Query> prefixes = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        for (String beginning : beginnings) {
            String next = escaped(beginning) + ".*";
            if (expression.length() + 1 + next.length() <= LONGEST_EXPRESSION) {
                expression.append(expression.isEmpty() ? "" : "|").append(next);
                prefixes.add(QueryBuilders.prefix()
                        .field(Fields.DOCUMENT_NUMBER_FOLDED)
                        .value(beginning)
                        .build()
                        ._toQuery());
            }
        }
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(0)
                .query(new BoolQuery.Builder()
                        .filter(FilterQueries.present())
                        .should(prefixes)
                        .minimumShouldMatch("1")
                        .build()
                        ._toQuery())
                .aggregations(NUMBERS, numbers(expression.toString(), size + SPARE))
                .build();
    }

    static List<Found> read(SearchResponse<?> response, Typed typed) {
        List<Found> found = new ArrayList<>();
        for (StringTermsBucket bucket : Objects.requireNonNull(
                        response.aggregations().get(NUMBERS), NUMBERS)
                .sterms()
                .buckets()
                .array()) {
            String text = text(bucket);
            Spelled.of(text)
                    .find(typed)
                    .ifPresent(coverage -> found.add(new Found(
                            new Suggestion(SuggestionType.DOCUMENT_NUMBER, text, null, text, bucket.docCount()),
                            coverage)));
        }
        return found;
    }

    private static Aggregation numbers(String expression, int size) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(Fields.DOCUMENT_NUMBER_FOLDED)
                        .size(size)
                        .include(include -> include.regexp(expression))
                        .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Desc)))
                .aggregations(
                        DOCUMENT,
                        one -> one.topHits(hits -> hits.size(1)
                                .source(source -> source.filter(filter -> filter.includes(Fields.DOCUMENT_NUMBER))))));
    }

    /** The number as a document writes it; of a joint act, which has several, the folded one. */
    private static String text(StringTermsBucket bucket) {
        String folded = bucket.key().stringValue();
        return Objects.requireNonNull(bucket.aggregations().get(DOCUMENT)).topHits().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).to(JsonNode.class))
                .map(document -> document.at("/" + Fields.DOCUMENT_NUMBER.replace('.', '/'))
                        .asString(""))
                .filter(number -> ScriptFolding.standard().fold(number).equals(folded))
                .findFirst()
                .orElse(folded);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}

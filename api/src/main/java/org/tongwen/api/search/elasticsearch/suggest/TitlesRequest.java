package org.tongwen.api.search.elasticsearch.suggest;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.suggest.Found;
import org.tongwen.api.search.suggest.Suggestion;
import org.tongwen.api.search.suggest.SuggestionType;
import org.tongwen.api.search.typing.Spelled;
import org.tongwen.api.search.typing.Typed;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.TitleSpelling;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Finds titles that the typed text covers, of each work one. */
final class TitlesRequest {

    /** More than are shown, as several works may bear one title, and mixed forms are looked at once more. */
    private static final int SPARE = 10;

    private TitlesRequest() {}

    static SearchRequest request(Typed typed, int size) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .must(TitleQueries.covered(typed))
                        .filter(FilterQueries.present())
                        .build()
                        ._toQuery())
                .collapse(work -> work.field(Fields.WORK_ID))
                .sort(order())
                .size(size + SPARE)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(Fields.ID, Fields.TITLE, Fields.WORK_COPIES)))
                .build();
    }

    static List<Found> read(SearchResponse<JsonNode> response, Typed typed) {
        Set<String> titles = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Hit<JsonNode> hit : response.hits().hits()) {
            JsonNode document = Objects.requireNonNull(hit.source(), "sources are fetched");
            String title = value(document, Fields.TITLE).asString();
            Spelled.of(title)
                    .find(typed)
                    .filter(coverage -> titles.add(
                            TitleSpelling.plain(ScriptFolding.standard().fold(title))))
                    .ifPresent(coverage -> found.add(new Found(suggestion(document, title), coverage)));
        }
        return found;
    }

    private static Suggestion suggestion(JsonNode document, String title) {
        String id = value(document, Fields.ID).asString();
        long copies = value(document, Fields.WORK_COPIES).asLong();
        return new Suggestion(SuggestionType.TITLE, title, null, id, copies);
    }

    private static JsonNode value(JsonNode document, String field) {
        return document.at("/" + field.replace('.', '/'));
    }

    private static List<SortOptions> order() {
        return List.of(
                SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
                SortOptions.of(s -> s.field(f -> f.field(Fields.WORK_COPIES).order(SortOrder.Desc))),
                SortOptions.of(s -> s.field(
                        f -> f.field(Fields.SORT_ON).order(SortOrder.Desc).missing("_last"))),
                SortOptions.of(s -> s.field(f -> f.field(Fields.ID).order(SortOrder.Asc))));
    }
}

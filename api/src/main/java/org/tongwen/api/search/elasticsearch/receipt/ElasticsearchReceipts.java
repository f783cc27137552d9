package org.tongwen.api.search.elasticsearch.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.indices.GetIndicesSettingsResponse;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.receipt.Changes;
import org.tongwen.api.search.receipt.Difference;
import org.tongwen.api.search.receipt.DocumentState;
import org.tongwen.api.search.receipt.Receipts;
import org.tongwen.api.search.receipt.Repetition;
import org.tongwen.api.search.receipt.Repetition.Past;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.PastRecord;
import reactor.core.publisher.Mono;

/**
 * Finds out what a search found in the past: of the documents as they are now, those that were so then already, and of the states that are
 * kept, those that held then.
 */
public final class ElasticsearchReceipts implements Receipts {

    private final ElasticsearchAsyncClient client;
    private final PolicySearch search;
    private final QueryReader reader;
    private final States present;
    private final States past;

    private ElasticsearchReceipts(TongwenElasticsearch elasticsearch, PolicySearch search, QueryParser parser) {
        this.client = elasticsearch.reader();
        this.search = search;
        this.reader = QueryReader.of(elasticsearch, parser);
        this.present = new States(client, IndexNames.READ);
        this.past = new States(client, IndexNames.PAST);
    }

    /**
     * Returns receipts of what is searched in this Elasticsearch.
     *
     * @param parser that of the search
     */
    public static ElasticsearchReceipts of(
            TongwenElasticsearch elasticsearch, PolicySearch search, QueryParser parser) {
        return new ElasticsearchReceipts(elasticsearch, search, parser);
    }

    @Override
    public Mono<Repetition> repeat(SearchRequest request, Instant then) {
        Mono<Optional<Past>> past = record().flatMap(record -> record.knows(then) ? past(request, then) : Mono.empty())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .transform(Failures::translated);
        return Mono.zip(
                search.search(request.countOnly()),
                past,
                (now, told) -> new Repetition(
                        now.matching(),
                        now.total(),
                        told.orElse(null),
                        now.index().version()));
    }

    private Mono<PastRecord> record() {
        return Mono.zip(
                Mono.fromFuture(() -> client.indices().getMapping(mapping -> mapping.index(IndexNames.PAST))),
                Mono.fromFuture(() -> client.indices().getSettings(settings -> settings.index(IndexNames.PAST))),
                (mapping, settings) -> PastRecord.of(
                        mapping.mappings().values().iterator().next().mappings().meta(), created(settings)));
    }

    private static Instant created(GetIndicesSettingsResponse settings) {
        return settings.settings().values().stream()
                .map(IndexState::settings)
                .filter(Objects::nonNull)
                .map(IndexSettings::index)
                .filter(Objects::nonNull)
                .map(IndexSettings::creationDate)
                .filter(Objects::nonNull)
                .map(Instant::ofEpochMilli)
                .findFirst()
                .orElseThrow();
    }

    private Mono<Past> past(SearchRequest request, Instant then) {
        return reader.read(List.of(request.query()), request.filters(), CountBy.DOCUMENT)
                .map(read -> read.getFirst().documents())
                .flatMap(documents -> past(List.of(documents, FilterQueries.all(request.filters())), then));
    }

    private Mono<Past> past(List<Query> matching, Instant then) {
        List<Query> unchanged = and(matching, before(Fields.SINCE, then));
        List<Query> changed = and(matching, after(Fields.SINCE, then));
        List<Query> held = and(matching, before(Fields.SINCE, then), after(Fields.UNTIL, then));
        return Mono.zip(present.sum(unchanged), past.sum(held), DocumentSet::and)
                .zipWith(changes(changed, held, then))
                .map(told -> new Past(told.getT1(), told.getT2().differences(), isComplete(told.getT2())));
    }

    private Mono<Changes> changes(List<Query> changed, List<Query> held, Instant then) {
        return Mono.zip(present.find(changed, Difference.MOST), past.find(held, Difference.MOST))
                .flatMap(found -> {
                    Map<String, DocumentState> now = found.getT1();
                    Map<String, DocumentState> before = found.getT2();
                    List<Query> thatTime = List.of(before(Fields.SINCE, then), after(Fields.UNTIL, then));
                    return Mono.zip(
                            past.find(without(now.keySet(), before.keySet()), thatTime),
                            present.find(without(before.keySet(), now.keySet()), List.of()),
                            (otherwiseThen, otherwiseNow) -> new Changes(before, now, otherwiseThen, otherwiseNow));
                });
    }

    private static boolean isComplete(Changes changes) {
        return changes.matchNow().size() < Difference.MOST
                && changes.matchedThen().size() < Difference.MOST;
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted().toList();
    }

    private static List<Query> and(List<Query> queries, Query... further) {
        return Stream.concat(queries.stream(), Stream.of(further)).toList();
    }

    private static Query before(String field, Instant time) {
        return QueryBuilders.range()
                .untyped(range -> range.field(field).lte(JsonData.of(time.toString())))
                .build()
                ._toQuery();
    }

    private static Query after(String field, Instant time) {
        return QueryBuilders.range()
                .untyped(range -> range.field(field).gt(JsonData.of(time.toString())))
                .build()
                ._toQuery();
    }
}

package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.indexer.load.Failures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through one shard of an index in the order in which it was written, and later through what was written since. */
final class Walk {

    private static final int PAGE = 100;
    private static final Time PATIENCE = Time.of(time -> time.time("10m"));
    private static final String SEQUENCE_NUMBER = "_seq_no";
    private static final JsonMapper JSON = Clients.jsonMapper();

    private final ElasticsearchAsyncClient client;
    private final String index;
    private final int shard;
    private final boolean past;
    /** What was written up to here has been seen; sequence numbers begin at 0, in each shard. */
    private long seen = -1;

    Walk(ElasticsearchAsyncClient client, String index, int shard, boolean past) {
        this.client = client;
        this.index = index;
        this.shard = shard;
        this.past = past;
    }

    /** Hands over each document that was written since the last time, as it is when this begins; returns how many there were. */
    long goOn(Consumer<Kept> next) {
        Failures.await(client.indices().refresh(request -> request.index(index)));
        String pit = Failures.await(client.openPointInTime(request ->
                        request.index(index).preference("_shards:" + shard).keepAlive(PATIENCE)))
                .id();
        try {
            return walk(pit, next);
        } finally {
            Failures.await(client.closePointInTime(request -> request.id(pit)));
        }
    }

    private long walk(String pit, Consumer<Kept> next) {
        long count = 0;
        List<Hit<JsonNode>> page;
        do {
            page = Failures.await(client.search(request(pit), JsonNode.class))
                    .hits()
                    .hits();
            for (Hit<JsonNode> hit : page) {
                next.accept(kept(hit));
            }
            if (!page.isEmpty()) {
                seen = page.getLast().sort().getFirst().longValue();
            }
            count += page.size();
        } while (page.size() == PAGE);
        return count;
    }

    private SearchRequest request(String pit) {
        return new SearchRequest.Builder()
                .pit(p -> p.id(pit).keepAlive(PATIENCE))
                .query(q -> q.matchAll(all -> all))
                .sort(s -> s.field(f -> f.field(SEQUENCE_NUMBER).order(SortOrder.Asc)))
                .sort(s -> s.field(f -> f.field("_shard_doc").order(SortOrder.Asc)))
                .searchAfter(FieldValue.of(seen), FieldValue.of(Long.MAX_VALUE))
                .size(PAGE)
                .trackTotalHits(total -> total.enabled(false))
                .build();
    }

    private Kept kept(Hit<JsonNode> hit) {
        JsonNode source = Objects.requireNonNull(hit.source());
        return new Kept(past, Objects.requireNonNull(hit.id()), source, JSON.treeToValue(source, Kept.Stored.class));
    }
}

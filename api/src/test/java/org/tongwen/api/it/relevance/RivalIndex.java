package org.tongwen.api.it.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** The same texts as the rivals keep them, asked as a stock set-up asks: BM25 over title and body, any term. */
final class RivalIndex implements AutoCloseable {

    private static final String INDEX = "tongwen-relevance";
    private static final String KEY = "key";

    private final ElasticsearchAsyncClient client;

    private RivalIndex(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    static RivalIndex of(TongwenElasticsearch elasticsearch, List<SampleText> texts) {
        RivalIndex index = new RivalIndex(elasticsearch.writer());
        index.create();
        index.write(texts);
        return index;
    }

    /** Returns the keys of the first ten documents; ties are broken by the key. */
    List<String> ask(Rival rival, String query) {
        return client
                .search(
                        request -> request.index(INDEX)
                                .size(Ndcg.DEPTH)
                                .source(source -> source.fetch(false))
                                .sort(SortOptions.of(sort -> sort.score(score -> score)))
                                .sort(SortOptions.of(sort ->
                                        sort.field(field -> field.field(KEY).order(SortOrder.Asc))))
                                .query(any -> any.multiMatch(match -> match.fields(rival.title(), rival.body())
                                        .query(rival.cut(query))
                                        .operator(Operator.Or))),
                        Void.class)
                .join()
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
    }

    @Override
    public void close() {
        client.indices().delete(request -> request.index(INDEX)).join();
    }

    private void create() {
        Map<String, Property> fields = new HashMap<>();
        fields.put(KEY, Property.of(property -> property.keyword(keyword -> keyword)));
        for (Rival rival : Rival.values()) {
            Property text = Property.of(property -> property.text(field -> field.analyzer(rival.analyzer())));
            fields.put(rival.title(), text);
            fields.put(rival.body(), text);
        }
        client.indices()
                .create(request -> request.index(INDEX)
                        .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                        .mappings(mappings -> mappings.properties(fields)))
                .join();
    }

    private void write(List<SampleText> texts) {
        List<BulkOperation> operations = texts.stream()
                .map(text -> BulkOperation.of(
                        bulk -> bulk.index(document -> document.id(text.key()).document(fields(text)))))
                .toList();
        boolean errors = client.bulk(
                        request -> request.index(INDEX).operations(operations).refresh(Refresh.True))
                .join()
                .errors();
        if (errors) {
            throw new IllegalStateException("Elasticsearch refused texts of the rivals");
        }
    }

    private static Map<String, String> fields(SampleText text) {
        Map<String, String> fields = new HashMap<>(Map.of(KEY, text.key()));
        for (Rival rival : Rival.values()) {
            fields.put(rival.title(), rival.cut(text.title()));
            fields.put(rival.body(), rival.cut(text.body()));
        }
        return fields;
    }
}

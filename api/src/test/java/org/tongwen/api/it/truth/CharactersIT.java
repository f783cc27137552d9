package org.tongwen.api.it.truth;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongwen.api.it.SampleServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Every character that the fold changes, alone in a text: whichever of its class is asked for, all of its class are found
 * in each of the three views, and none of another class in any.
 */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CharactersIT {

    private static final String INDEX = "tongwen-characters-it";
    /** The views with the analyzers of texts: that of queries would leave out words such as 于. */
    private static final Map<String, String> ANALYZERS = Map.of(
            Fields.TITLE, "tongwen_exact",
            Fields.TITLE_WORDS, "tongwen_words",
            Fields.TITLE_BIGRAMS, "tongwen_bigrams");

    private static final List<String> VIEWS = List.copyOf(ANALYZERS.keySet());
    private static final int BATCH = 1_000;
    private static final int LARGEST_CLASS = 20;

    private final ElasticsearchAsyncClient client;
    private final Map<String, Set<String>> classOf = new TreeMap<>();

    CharactersIT(TongwenElasticsearch elasticsearch) {
        this.client = elasticsearch.writer();
        for (List<String> members : Variants.classes()) {
            members.forEach(member -> classOf.put(member, new TreeSet<>(members)));
        }
    }

    @BeforeAll
    void indexEveryCharacter() throws IOException {
        try (InputStream contract = Objects.requireNonNull(DocumentIndex.class.getResourceAsStream("index.json"))) {
            client.indices()
                    .create(request -> request.index(INDEX).withJson(contract))
                    .join();
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(INDEX).refresh(Refresh.True);
        classOf.keySet()
                .forEach(c -> bulk.operations(operation ->
                        operation.index(index -> index.id(c).document(Map.of("id", c, "text", Map.of("title", c))))));
        BulkResponse response = client.bulk(bulk.build()).join();
        assertThat(response.errors()).isFalse();
    }

    @AfterAll
    void deleteIndex() {
        client.indices().delete(request -> request.index(INDEX)).join();
    }

    @Test
    void thereAreAsManyAsTheTablesHave() {
        assertThat(classOf.keySet().stream().filter(c -> Character.isIdeographic(c.codePointAt(0))))
                .hasSizeGreaterThan(9_500);
        assertThat(Set.copyOf(classOf.values())).hasSizeGreaterThan(6_000);
    }

    @Test
    void eachFindsItsClassAndNoOtherInEachView() {
        List<String> characters = List.copyOf(classOf.keySet());
        List<String> wrong = new ArrayList<>();
        for (int from = 0; from < characters.size(); from += BATCH) {
            List<String> batch = characters.subList(from, Math.min(from + BATCH, characters.size()));
            List<MultiSearchResponseItem<Void>> answers =
                    client.msearch(asking(batch), Void.class).join().responses();
            for (int i = 0; i < batch.size(); i++) {
                String problem =
                        problem(batch.get(i), answers.get(i).result().hits().hits());
                if (!problem.isEmpty()) {
                    wrong.add(problem);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String problem(String asked, List<Hit<Void>> hits) {
        Set<String> found = hits.stream().map(Hit::id).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(classOf.get(asked))) {
            return asked + " finds " + found + " instead of " + classOf.get(asked);
        }
        return hits.stream()
                .filter(hit -> Objects.requireNonNull(hit.score()) != VIEWS.size())
                .map(hit -> asked + " does not find " + hit.id() + " in every view; ")
                .collect(Collectors.joining());
    }

    /** Each view adds one to the score. */
    private static MsearchRequest asking(List<String> characters) {
        MsearchRequest.Builder request = new MsearchRequest.Builder().index(INDEX);
        for (String character : characters) {
            List<Query> views = VIEWS.stream()
                    .map(view -> QueryBuilders.constantScore(score -> score.filter(filter -> filter.matchPhrase(
                            phrase -> phrase.field(view).query(character).analyzer(ANALYZERS.get(view))))))
                    .toList();
            request.searches(search -> search.header(header -> header)
                    .body(body -> body.size(LARGEST_CLASS)
                            .source(source -> source.fetch(false))
                            .query(query -> query.bool(bool -> bool.should(views)))));
        }
        return request.build();
    }
}

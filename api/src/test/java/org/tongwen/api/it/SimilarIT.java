package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class SimilarIT {

    private final Api api;

    SimilarIT(Api api) {
        this.api = api;
    }

    /** Copies, too, whose reprints must not be among what is related. */
    @Test
    void noDocumentIsSimilarToItselfAndEachOtherWorkStandsOnce() {
        boolean copiesSeen = false;
        for (JsonNode document : api.documents("size=60").get("items")) {
            List<String> works = works(similar(document));
            assertThat(works)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .doesNotContain(document.at("/work/id").asString());
            copiesSeen |= document.at("/work/copies").asInt() > 1;
        }
        assertThat(copiesSeen).isTrue();
    }

    @Test
    void theMostSimilarComeFirst() {
        List<Double> scores =
                values(similar(first("先进制造业集群")), item -> item.get("score").asDouble());
        assertThat(scores).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource({"先进制造业集群, hans, 集群", "產業聚落, hant, 聚落"})
    void whatIsSimilarIsOfTheSameSubject(String query, String script, String word) {
        JsonNode subject =
                api.documents("q=" + query, "script=" + script, "size=1").at("/items/0");
        assertThat(similar(subject, "size=3").get("items").toString()).contains(word);
    }

    @Test
    void bothScriptsAreSimilarToEither() {
        for (String script : List.of("hans", "hant")) {
            JsonNode subject =
                    api.documents("q=产业集群", "script=" + script, "size=1").at("/items/0");
            assertThat(new HashSet<>(values(
                            similar(subject, "size=40"),
                            item -> item.get("script").asString())))
                    .contains("hans", "hant");
        }
    }

    @Test
    void filtersNarrowAndLabelsAreInTheLanguageAsked() {
        JsonNode similar = similar(first("先进制造业集群"), "script=hant", "lang=en", "size=5");
        assertThat(values(similar, item -> item.get("script").asString()))
                .isNotEmpty()
                .containsOnly("hant");
        assertThat(values(similar, item -> item.at("/region/name").asString()))
                .anyMatch(name -> name.matches("[A-Za-z ]+"));
    }

    @Test
    void sizeIsTheNumberOfDocumentsAtMost() {
        assertThat(similar(first("先进制造业集群"), "size=2").get("items")).hasSize(2);
        assertThat(similar(first("先进制造业集群")).get("items")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"no/such/id, 404, no-such-document", "no%2Fsuch, 404, no-such-document"})
    void anUnknownIdIsNotFound(String id, int status, String type) {
        HttpResponse<String> response = api.get("/api/v1/documents/" + id + "/similar");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Api.json(response).get("type").asString()).endsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"sise=3, size", "size=101,", "q=碳,", "region=江酥,"})
    void parametersAreReadStrictly(String parameter, String nearest) {
        String id = first("先进制造业集群").get("id").asString();
        HttpResponse<String> response = api.get("/api/v1/documents/" + id + "/similar" + Api.query(parameter));
        assertThat(response.statusCode()).isEqualTo(400);
        if (nearest != null) {
            assertThat(Api.json(response).at("/nearest/0").asString()).isEqualTo(nearest);
        }
    }

    private JsonNode first(String query) {
        return api.documents("q=" + query, "size=1").at("/items/0");
    }

    private JsonNode similar(JsonNode document, String... parameters) {
        String path = "/api/v1/documents/" + document.get("id").asString() + "/similar";
        HttpResponse<String> response = api.get(path + (parameters.length == 0 ? "" : Api.query(parameters)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }

    private static List<String> works(JsonNode similar) {
        return values(similar, item -> item.at("/work/id").asString());
    }

    private static <T> List<T> values(JsonNode similar, Function<JsonNode, T> value) {
        Stream<JsonNode> items = StreamSupport.stream(similar.get("items").spliterator(), false);
        return items.map(value).toList();
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever is typed is answered, or refused by name; nothing of the engine or of the query shows in the answer. */
@ExtendWith(SampleServer.class)
class NastyQueriesIT {

    private static final List<String> MATCHES = List.of("auto", "all", "any", "exact");

    /** What would tell of the engine, or of the code. */
    private static final String INTERNALS =
            "(?is).*(elastic|lucene|shard|query_string|simple_query|_exception|Exception|java\\.|springframework|match_phrase|bool query|clause count).*";

    private final Api api;

    NastyQueriesIT(Api api) {
        this.api = api;
    }

    static Stream<String> typed() {
        return NastyQueries.typed();
    }

    static Stream<String> encoded() {
        return NastyQueries.encoded();
    }

    @Test
    void thereAreAHundred() {
        assertThat(typed().distinct().count() + encoded().distinct().count()).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void typedIsAnswered(String text) {
        for (String match : MATCHES) {
            check(api.get("/api/v1/documents" + Api.query("q=" + text, "match=" + match, "size=5")));
        }
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void encodedIsAnswered(String bytes) {
        check(api.get("/api/v1/documents?size=5&q=" + bytes));
    }

    private static void check(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 414);
        if (response.statusCode() == 414) {
            return; // refused before anything has read it
        }
        JsonNode answer = Api.json(response);
        if (response.statusCode() == 200) {
            answer.get("items").forEach(NastyQueriesIT::checkHighlights);
        } else {
            assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(answer.get("detail").asString()).isNotBlank().doesNotMatch(INTERNALS);
            assertThat(answer.get("type").asString()).startsWith("urn:tongwen:problem:");
        }
    }

    private static void checkHighlights(JsonNode item) {
        for (JsonNode passages : item.get("highlights")) {
            for (JsonNode passage : passages) {
                String rest = passage.asString().replaceAll("<mark>([^<>]*)</mark>", "$1");
                assertThat(rest).doesNotContain("<", ">");
                assertThat(Arrays.stream(rest.split("&")).skip(1))
                        .allMatch(piece -> piece.matches("(?s)(amp|lt|gt|quot|#\\w+);.*"));
            }
        }
    }
}

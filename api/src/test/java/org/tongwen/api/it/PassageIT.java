package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(SampleServer.class)
class PassageIT {

    private final Api api;

    PassageIT(Api api) {
        this.api = api;
    }

    @Test
    void everyParagraphIsFoundAgainByThePermalinkThatTheApiGives() {
        for (String id : Api.ids(api.documents("size=40", "fields=id", "q=发展"))) {
            String body = api.document(id).get("body").asString();
            int count = (int) body.lines().filter(line -> !line.isBlank()).count();
            for (int number = 1; number <= count; number++) {
                JsonNode passage = Api.json(passage(id, "paragraph=" + number));
                assertThat(passage.get("paragraph").asInt()).isEqualTo(number);
                assertThat(body.substring(
                                passage.get("start").asInt(), passage.get("end").asInt()))
                        .isEqualTo(passage.get("text").asString());
                JsonNode again = Api.json(api.get(asked(passage.get("permalink").asString())));
                // Only a quote can stand in several places.
                ((ObjectNode) again).put("occurrences", 1);
                assertThat(again).isEqualTo(passage);
            }
        }
    }

    @Test
    void aQuoteInTheOtherScriptFindsThePassageInItsOwn() {
        String id = Api.ids(api.documents("q=先进制造业集群", "script=hant", "size=1")).getFirst();
        JsonNode passage = Api.json(passage(id, "quote=先进制造业集群"));
        assertThat(passage.get("text").asString()).isEqualTo("先進制造業集群");
        assertThat(passage.get("same").asBoolean()).isFalse();
        assertThat(passage.at("/differences/0").asString()).isEqualTo("script");
        assertThat(passage.get("occurrences").asInt()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', quote",
        "quote=集群&paragraph=2, paragraph",
        "quote=集群&end=2, end",
        "paragraph=1&start=2, start",
        "paragraph=0, paragraph",
        "start=1, end",
        "end=1, start",
        "start=3&end=3, end",
        "start=-1&end=3, start",
        "paragraph=1&hash=xyz, hash",
        "quot=集群, quot",
        "quote=a&quote=b, quote",
    })
    void whatNamesNoPassageIsAnErrorThatNamesTheParameter(String query, String parameter) {
        String id = Api.ids(api.documents("q=集群", "size=1")).getFirst();
        HttpResponse<String> response = passage(id, query.isEmpty() ? new String[0] : query.split("&"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Api.json(response).get("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"quote=种鸭养殖场垂钓比赛", "paragraph=99999", "start=0&end=9999999"})
    void whatTheTextDoesNotHaveIsNotFound(String query) {
        String id = Api.ids(api.documents("q=集群", "size=1")).getFirst();
        HttpResponse<String> response = passage(id, query.split("&"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Api.json(response).get("type").asString()).isEqualTo("urn:tongwen:problem:no-such-passage");
    }

    @Test
    void anUnknownDocumentIsNotFoundWhateverItsIdHolds() {
        HttpResponse<String> response = api.get("/api/v1/documents/no/such/passage?paragraph=1");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Api.json(response).get("detail").asString()).contains("'no/such'");
    }

    private HttpResponse<String> passage(String id, String... parameters) {
        return api.get("/api/v1/documents/" + id + "/passage" + (parameters.length == 0 ? "" : Api.query(parameters)));
    }

    /** The address of the page leads to the same passage in the API. */
    private static String asked(String permalink) {
        List<String> parts = List.of(permalink.split("[?#]"));
        return "/api/v1" + parts.get(0) + "/passage?" + parts.get(1);
    }
}

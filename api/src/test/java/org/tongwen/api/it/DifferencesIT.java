package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Puts the copies of the sample corpus side by side. */
@ExtendWith(SampleServer.class)
class DifferencesIT {

    private final Api api;

    DifferencesIT(Api api) {
        this.api = api;
    }

    @Test
    void copiesInBothScriptsAreShownAsTheyAreWritten() {
        List<String> copies = copies();
        JsonNode found = differences("from=" + copies.get(0), "to=" + copies.get(1));
        assertThat(found.at("/from/id").asString()).isEqualTo(copies.get(0));
        assertThat(found.at("/to/id").asString()).isEqualTo(copies.get(1));
        JsonNode meta = found.get("meta");
        assertThat(meta.get("equal").asInt()).isPositive();
        assertThat(meta.get("equal").asInt()
                        + meta.get("changed").asInt()
                        + meta.get("removed").asInt()
                        + meta.get("added").asInt())
                .isEqualTo(found.get("passages").size());
        assertThat(text(found, "from")).isEqualTo(written(copies.get(0)));
        assertThat(text(found, "to")).isEqualTo(written(copies.get(1)));
    }

    @Test
    void placesAreThoseOfTheText() {
        List<String> copies = copies();
        JsonNode document = api.document(copies.getFirst());
        JsonNode found = differences("from=" + copies.get(0), "to=" + copies.get(1), "display=hant");
        assertThat(found.get("passages"))
                .filteredOn(passage -> !passage.get("from").isNull())
                .allSatisfy(passage -> {
                    JsonNode side = passage.get("from");
                    String part = side.get("paragraph").isNull() ? "title" : "body";
                    int length = side.get("end").asInt() - side.get("start").asInt();
                    assertThat(side.get("pieces")
                                    .valueStream()
                                    .map(piece -> piece.get("text").asString())
                                    .collect(Collectors.joining()))
                            .hasSize(length);
                    assertThat(document.get(part).asString().length())
                            .isGreaterThanOrEqualTo(side.get("end").asInt());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "from=gs-2018-114&to=no-such-document, 404",
        "from=no-such-document&to=gs-2018-114, 404",
        "from=gs-2018-114&to=gs-2018-114, 400",
        "from=gs-2018-114, 400",
        "to=gs-2018-114, 400",
        "from=a&to=b&display=latin, 400"
    })
    void badRequestsAreRefused(String parameters, int status) {
        HttpResponse<String> answer = api.get("/api/v1/differences?" + parameters);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private List<String> copies() {
        String work = api.documents("script=hant", "size=200")
                .get("items")
                .valueStream()
                .filter(item -> item.at("/work/copies").asInt() > 1)
                .map(item -> item.at("/work/id").asString())
                .findFirst()
                .orElseThrow();
        return Api.ids(api.documents("work=" + work, "sort=oldest"));
    }

    private JsonNode differences(String... parameters) {
        HttpResponse<String> answer = api.get("/api/v1/differences" + Api.query(parameters));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Api.json(answer);
    }

    private String written(String id) {
        JsonNode document = api.document(id);
        return (document.get("title").asString() + document.get("body").asString()).replaceAll("\\s|\\p{Z}|\uFEFF", "");
    }

    private static String text(JsonNode found, String side) {
        return found.get("passages")
                .valueStream()
                .map(passage -> passage.get(side))
                .filter(shown -> !shown.isNull())
                .flatMap(shown -> shown.get("pieces").valueStream())
                .map(piece -> piece.get("text").asString())
                .collect(Collectors.joining())
                .replaceAll("\\s|\\p{Z}|\uFEFF", "");
    }
}

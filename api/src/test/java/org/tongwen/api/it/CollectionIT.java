package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class CollectionIT {

    private final Api api;

    CollectionIT(Api api) {
        this.api = api;
    }

    @Test
    void statisticsAreThoseOfAllDocuments() {
        JsonNode stats = Api.json(api.get("/api/v1/stats"));
        long documents = Api.total(api.documents());
        assertThat(stats.get("documents").asLong()).isEqualTo(documents);
        assertThat(stats.get("works").asLong()).isEqualTo(Api.total(api.documents("count_by=work")));
        for (String field : List.of("year", "script", "level")) {
            assertThat(stats.at("/facets/" + field + "/values")
                            .valueStream()
                            .mapToLong(value -> value.get("count").asLong())
                            .sum())
                    .as(field)
                    .isEqualTo(documents);
        }
    }

    @ParameterizedTest
    @CsvSource({"regions, region", "industries, industry", "agencies, agency", "document_types, document_type"})
    void everyValueOfATaxonomyIsOneThatFiltersTake(String taxonomy, String filter) {
        List<JsonNode> values = Api.json(api.get("/api/v1/taxonomies/" + taxonomy + "?lang=zh-Hant"))
                .get("values")
                .valueStream()
                .toList();
        Set<String> ids =
                values.stream().map(value -> value.get("value").asString()).collect(Collectors.toSet());
        assertThat(values).hasSameSizeAs(ids).allSatisfy(value -> {
            assertThat(value.get("label").asString()).isNotBlank();
            assertThat(value.get("parent").isNull()
                            || ids.contains(value.get("parent").asString()))
                    .isTrue();
        });
        values.stream()
                .skip(3)
                .limit(20)
                .forEach(value -> assertThat(Api.total(
                                api.documents(filter + "=" + value.get("value").asString(), "size=0", "facets=script")))
                        .isNotNegative());
    }

    @Test
    void theTextOfADocumentIsPlain() {
        JsonNode document = api.document(Api.ids(api.documents("q=集群")).getFirst());
        HttpResponse<String> text =
                api.get("/api/v1/documents/" + document.get("id").asString() + "/text");
        assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(text.body())
                .isEqualTo(document.get("title").asString() + "\n\n"
                        + document.get("body").asString() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/stats?q=1", "/api/v1/taxonomies/regions?x=1", "/api/v1/documents/a/text?lang=en"})
    void whatIsNotKnownIsAnError(String path) {
        assertThat(api.get(path).statusCode()).isEqualTo(400);
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SampleServer.class)
class QueriesIT {

    private static final List<String> QUERIES =
            List.of("集群", "製造業", "如何促进中小企业融资", "碳", "\"专精特新\" 江苏", "", "甲乙丙丁戊己庚辛", "集群");

    private final Api api;

    QueriesIT(Api api) {
        this.api = api;
    }

    @Test
    void eachQueryIsCountedAsTheListCountsIt() {
        String body = JsonMapper.shared().writeValueAsString(QUERIES);
        List<JsonNode> lines = lines(post("region=!江苏&facets=year", "application/json", body));
        assertThat(lines).extracting(line -> line.get("q").asString()).containsExactlyElementsOf(QUERIES);
        assertThat(lines).allSatisfy(line -> {
            JsonNode listed = api.documents("q=" + line.get("q").asString(), "region=!江苏", "facets=year", "size=0");
            assertThat(line.at("/total/value").asLong()).isEqualTo(Api.total(listed));
            assertThat(line.get("match")).isEqualTo(listed.at("/meta/match"));
            assertThat(line.get("facets")).isEqualTo(listed.get("facets"));
            assertThat(line.get("error").isNull()).isTrue();
        });
    }

    @Test
    void aTableOfQueriesIsAskedByItsColumn() {
        List<JsonNode> lines = lines(post("", "text/csv", "id,q\r\n1,集群\r\n2,\"碳, 氢\"\r\n"));
        assertThat(lines).extracting(line -> line.get("q").asString()).containsExactly("集群", "碳, 氢");
        assertThat(lines).allSatisfy(line -> assertThat(line.get("facets")).isEmpty());
    }

    @Test
    void aQueryThatIsTooLongDoesNotSpoilTheOthers() {
        String body = JsonMapper.shared().writeValueAsString(List.of("长".repeat(501), "集群"));
        List<JsonNode> lines = lines(post("", "application/json", body));
        assertThat(lines.getFirst().get("error").asString()).contains("501");
        assertThat(lines.getLast().at("/total/value").asLong()).isPositive();
    }

    @Test
    void aThousandAreAnswered() {
        String body = JsonMapper.shared().writeValueAsString(Collections.nCopies(1_000, "集群"));
        assertThat(lines(post("", "application/json", body))).hasSize(1_000);
        String more = JsonMapper.shared().writeValueAsString(Collections.nCopies(1_001, "集群"));
        assertThat(post("", "application/json", more).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=1|application/json|[\"a\"]|400",
                "sort=newest|application/json|[\"a\"]|400",
                "''|application/json|{\"a\":1}|400",
                "''|application/json|[1]|400",
                "''|application/json|[|400",
                "''|application/json|[]|400",
                "''|text/csv|'a,b'|400",
                "''|application/xml|<a/>|415",
            })
    void whatCannotBeReadIsAnError(String parameters, String type, String body, int status) {
        HttpResponse<String> refused = post(parameters, type, body);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private HttpResponse<String> post(String parameters, String type, String body) {
        String query = parameters.isEmpty() ? "" : Api.query(parameters.split("&", -1));
        return api.post("/api/v1/queries" + query, type, body);
    }

    private static List<JsonNode> lines(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class EquivalenceIT {

    private final Api api;

    EquivalenceIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "先进制造业集群, 先进制造业集群, 先進製造業集群",
        "产业发展, 产业发展, 產業發展",
        "計畫, 计划, 計畫",
        "「产业」 江苏, 「产业」 江苏, 「產業」 江蘇",
        "制造業 专精特新, 制造业 专精特新, 製造業 專精特新",
    })
    void bothFormsFindTheSame(String query, String simplified, String traditional) {
        JsonNode answer = equivalence("q=" + query);
        assertThat(answer.at("/simplified/q").asString()).isEqualTo(simplified);
        assertThat(answer.at("/traditional/q").asString()).isEqualTo(traditional);
        assertThat(answer.at("/typed/q").asString()).isEqualTo(query);
        assertThat(answer.at("/simplified/total/value").asLong()).isPositive();
        assertThat(answer.get("equal").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.get("differences")).isEmpty();
    }

    @Test
    void totalsAreThoseOfTheListUnderTheSameFilters() {
        String[] parameters = {"q=产业发展", "match=any", "in=body", "expand=none", "script=hant", "year_from=2020"};
        JsonNode answer = equivalence(parameters);
        JsonNode list = api.documents(parameters);
        assertThat(answer.at("/traditional/total")).isEqualTo(list.at("/meta/total"));
        assertThat(answer.at("/traditional/match/totals")).isEqualTo(list.at("/meta/match/totals"));
        assertThat(answer.at("/typed/match/used").asString()).isEqualTo("any");
        assertThat(answer.at("/typed/first/0").asString())
                .isEqualTo(list.at("/items/0/id").asString());
    }

    @ParameterizedTest
    @CsvSource({"q=, q,", "q=碳&macth=all, macth, match", "q=碳&size=3, size,", "q=碳&year=x, year,"})
    void parametersAreReadStrictly(String query, String parameter, String nearest) {
        HttpResponse<String> response = api.get("/api/v1/equivalence" + Api.query(query.split("&")));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Api.json(response).get("parameter").asString()).isEqualTo(parameter);
        if (nearest != null) {
            assertThat(Api.json(response).at("/nearest/0").asString()).isEqualTo(nearest);
        }
    }

    private JsonNode equivalence(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/equivalence" + Api.query(parameters));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }
}

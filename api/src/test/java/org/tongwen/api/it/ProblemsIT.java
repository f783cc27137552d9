package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class ProblemsIT {

    private final Api api;

    ProblemsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "yaer=2021, yaer, year",
        "regoin=江苏, regoin, region",
        "match=exakt, match, exact",
        "year=twenty, year,",
        "year=3021, year,",
        "region=江酥, region,",
        "size=201, size,",
        "size=-1, size,",
        "sort=best, sort,",
        "facets=years, facets, year",
        "lang=de, lang,",
        "cursor=abc, cursor,",
        "script=latin, script,",
        "level=provnce, level, province",
        "count_by=works, count_by, work",
        "facet_search=agncy:环保, facet_search, agency",
        "facet_search=document_number:12, facet_search,",
        "facet_search=agency, facet_search,",
        "agency=工业与信息化部, agency, 工业和信息化部",
        "agency=!工業與信息化部, agency, 工业和信息化部",
        "source=示例转截, source, 示例转载",
        "document_number=没有号码, document_number,",
    })
    void badParametersAreNamedWithWhatTheyCouldHaveBeen(String parameter, String name, String nearest) {
        HttpResponse<String> response = api.get("/api/v1/documents" + Api.query(parameter));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = Api.json(response);
        assertThat(problem.get("parameter").asString()).isEqualTo(name);
        assertThat(problem.get("detail").asString()).isNotBlank();
        if (nearest != null) {
            assertThat(problem.at("/nearest/0").asString()).isEqualTo(nearest);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=a&q=b",
                "size=1&size=2",
                "year=2021&year=!2021",
                "facet_search=year:1&facet_search=year:2",
                "region=%E6%B1%9F%E8%8B%8F&region=!320000",
                "year_from=2022&year_to=2021"
            })
    void contradictionsAreErrors(String query) {
        assertThat(api.get("/api/v1/documents?" + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document_number=国办发〔1901〕999号", "agency=西藏自治区工业和信息化厅", "year=1901", "region=三沙市"})
    void aValueThatThereMayBeFindsNothing(String filter) {
        assertThat(Api.total(api.documents(filter))).isZero();
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        HttpResponse<String> response = api.get("/api/v1/documents/no/such/document");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Api.json(response).get("detail").asString()).contains("no/such/document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "「",
                "\"\"\"",
                "AND",
                "(((",
                "*",
                "\\",
                "/",
                "a:b",
                "<script>alert(1)</script>",
                "{\"a\":1}",
                "😀",
                "%",
                "!!!"
            })
    void noQueryIsTooOdd(String text) {
        assertThat(api.get("/api/v1/documents" + Api.query("q=" + text)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先进制造业集群培育",
                "工信部 发改委 科技部 国资委 卫健委 ",
                "工信部发改委科技部",
                "\"专精\" ",
                "碳 5G 10% ",
                "甲乙 丙丁 戊己 庚辛 壬癸 子丑 寅卯 辰巳 午未 申酉 戌亥 天地 玄黄 宇宙 洪荒 日月 盈昃 辰宿 列张 "
            })
    void aLongQueryIsAnswered(String text) {
        String longest = text.repeat(500).substring(0, 500);
        assertThat(api.get("/api/v1/documents" + Api.query("q=" + longest)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTooLongQueryIsRefusedByName() {
        HttpResponse<String> refused = api.get("/api/v1/documents" + Api.query("q=" + "先进制造业".repeat(2_000)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).get("parameter").asString()).isEqualTo("q");
        assertThat(Api.json(refused).get("detail").asString()).contains("at most 500");
    }

    @Test
    void aRequestLongerThanTheServerReadsIsRefused() {
        HttpResponse<String> refused = api.get("/api/v1/documents" + Api.query("q=" + "a".repeat(128 * 1024)));
        assertThat(refused.statusCode()).isEqualTo(414);
    }

    @Test
    void healthIsUp() {
        HttpResponse<String> response = api.get("/actuator/health");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Api.json(response).at("/components/elasticsearch/status").asString())
                .isEqualTo("UP");
    }
}

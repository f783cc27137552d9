package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches a collection of its own, changes it, and asks what has changed; each test has words of its own. */
class ReceiptsIT {

    private static final String DOCUMENTS = "/api/v1/documents";

    private static RunningServer running;
    private static Api api;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        running = RunningServer.start(elasticsearch -> {});
        api = running.api();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void whereNothingChangedAllIsTheSame() {
        upload(api, record("still-1", "静水治理方案", "江苏"), record("still-2", "靜水治理要點", "台灣"));
        JsonNode receipt = receipt(api, "/documents", "q=靜水", "region=江苏", "region=台湾");
        JsonNode verified = verify(api, receipt.toString());
        assertThat(verified.get("same").asBoolean()).isTrue();
        JsonNode search = verified.at("/searches/0");
        assertThat(search.get("now")).isEqualTo(search.get("then"));
        assertThat(search.at("/then_read_now/fingerprint")).isEqualTo(search.at("/then/fingerprint"));
        assertThat(search.get("reasons")).isEmpty();
        assertThat(verified.at("/sentences/zh-Hant").asString()).contains("「靜水」", "共得");
    }

    @Test
    void whatIsAddedChangedAndRemovedIsNamed() {
        upload(
                api,
                record("sea-stays", "海风电价办法", "江苏"),
                record("sea-changes", "海风用海办法", "江苏"),
                record("sea-leaves", "海风并网办法", "江苏"),
                record("sea-comes", "海上交通办法", "江苏"),
                record("sea-goes", "海风补贴办法", "江苏"),
                record("sea-returns", "海风环评办法", "江苏"));
        JsonNode receipt = receipt(api, "/documents", "q=海風");
        assertThat(receipt.at("/searches/0/total").asInt()).isEqualTo(5);
        upload(
                api,
                record("sea-new", "海风装备办法", "浙江"),
                record("sea-changes", "海风用海办法（修订）", "江苏"),
                record("sea-leaves", "电网并网办法", "江苏"),
                record("sea-comes", "海风运输办法", "江苏"),
                record("sea-returns", "海风环评暂行办法", "江苏"));
        upload(api, record("sea-returns", "海风环评办法", "江苏"));
        remove(api, "sea-goes");

        JsonNode search = verify(api, receipt.toString()).at("/searches/0");
        assertThat(search.get("same").asBoolean()).isFalse();
        assertThat(texts(search.get("reasons"))).containsExactly("documents");
        assertThat(search.get("then_read_now").get("fingerprint")).isEqualTo(search.at("/then/fingerprint"));
        assertThat(changes(search))
                .isEqualTo(Map.of(
                        "sea-new", "added null",
                        "sea-changes", "altered content",
                        "sea-leaves", "lost content",
                        "sea-comes", "found content",
                        "sea-goes", "removed null"));
        assertThat(search.at("/changes/removed").asInt()).isOne();
        assertThat(search.at("/now/total").asInt()).isEqualTo(5);
    }

    @Test
    void whatIsCorrectedIsNamedAndToTakeItBackIsNoChange() {
        upload(api, record("mud-1", "滩涂利用规划", "江苏"), record("mud-2", "滩涂保护规划", "江苏"));
        JsonNode all = receipt(api, "/documents", "q=滩涂");
        JsonNode inJiangsu = receipt(api, "/documents", "q=灘塗", "region=江蘇");
        correct(api, "mud-1", "{\"region\": \"上海\"}");

        assertThat(changes(verify(api, all.toString()).at("/searches/0")))
                .isEqualTo(Map.of("mud-1", "altered correction"));
        JsonNode narrowed = verify(api, inJiangsu.toString()).at("/searches/0");
        assertThat(changes(narrowed)).isEqualTo(Map.of("mud-1", "lost correction"));
        assertThat(narrowed.at("/now/total").asInt()).isOne();

        correct(api, "mud-1", "{\"region\": null}");
        assertThat(verify(api, inJiangsu.toString()).get("same").asBoolean()).isTrue();
    }

    @Test
    void otherSynonymsAreToldFromOtherDocuments() throws IOException {
        upload(api, record("tide-1", "发改委潮汐通知", "江苏"), record("tide-2", "国家发展和改革委员会潮汐公告", "江苏"));
        JsonNode receipt = receipt(api, "/documents", "q=发改委 潮汐");
        assertThat(receipt.at("/searches/0/total").asInt()).isEqualTo(2);
        Path synonyms = Files.writeString(folder.resolve("synonyms.txt"), "潮汐 = 涨落\n");
        try (ConfigurableApplicationContext other =
                RunningServer.serve(running.elasticsearch(), "tongwen.synonyms=" + synonyms)) {
            JsonNode verified = verify(RunningServer.api(other), receipt.toString());
            assertThat(verified.findValuesAsString("name")).containsExactly("synonyms");
            JsonNode search = verified.at("/searches/0");
            assertThat(texts(search.get("reasons"))).containsExactly("dictionaries");
            assertThat(search.at("/then_read_now/total").asInt()).isOne();
            assertThat(search.get("expansions")
                            .valueStream()
                            .map(each -> each.get("change").asString() + " "
                                    + each.get("from").asString()))
                    .contains("new 潮汐", "gone 发改委");
        }
    }

    @Test
    void aRebuiltIndexHasTheSameDocumentsAndTheSameSamples() {
        String[] records = IntStream.range(0, 30)
                .mapToObj(i -> record("dune-" + i, "沙丘固定办法之" + i, "甘肃"))
                .toArray(String[]::new);
        upload(api, records);
        JsonNode whole = receipt(api, "/documents", "q=沙丘");
        JsonNode sample = receipt(api, "/documents", "q=沙丘", "sample=7", "seed=潮");
        try (RunningServer rebuilt = RunningServer.start(elasticsearch -> {})) {
            upload(rebuilt.api(), records);
            for (JsonNode receipt : List.of(whole, sample)) {
                JsonNode verified = verify(rebuilt.api(), receipt.toString());
                assertThat(verified.get("same").asBoolean()).isTrue();
                assertThat(verified.at("/searches/0/then_read_now").isNull()).isTrue();
            }
            String[] drawn = {"q=沙丘", "sample=7", "seed=潮", "sort=newest"};
            assertThat(Api.ids(rebuilt.api().documents(drawn))).isEqualTo(Api.ids(api.documents(drawn)));
            remove(rebuilt.api(), "dune-3");
            assertThat(texts(verify(rebuilt.api(), whole.toString()).at("/searches/0/reasons")))
                    .containsExactly("index_newer");
        }
    }

    @Test
    void countsOverTimeConcordancesAndDownloadsHaveReceiptsToo() {
        upload(api, record("fog-1", "雾霾防治条例", "河北"), record("fog-2", "雾霾预警办法", "河北"));
        JsonNode trends = receipt(api, "/trends", "q=雾霾", "q=预警", "region=河北");
        assertThat(trends.get("searches")).hasSize(2);
        JsonNode concordance = receipt(api, "/concordance", "q=霧霾");
        assertThat(concordance.at("/searches/0/counted").asString()).isEqualTo("occurrence");
        String download = ofDownload("/api/v1/export" + Api.query("q=雾霾", "format=ris"));
        String lines = ofDownload("/api/v1/concordance" + Api.query("q=雾霾", "format=csv"));
        for (String receipt : List.of(trends.toString(), concordance.toString(), download, lines)) {
            assertThat(verify(api, receipt).get("same").asBoolean()).as(receipt).isTrue();
        }
        upload(api, record("fog-3", "雾霾应急预案", "河北"));
        assertThat(verify(api, trends.toString()).findValuesAsString("same")).containsExactly("false", "false", "true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "nonsense",
                "{\"at\": \"yesterday\"}",
                "{\"at\":\"2026-01-01T00:00:00Z\",\"program\":\"1\",\"index_version\":\"v\",\"dictionaries\":{},\"searches\":[{}]}"
            })
    void whatIsNoReceiptIsRefused(String body) {
        HttpResponse<String> answer = api.post("/api/v1/receipts/verify", "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Api.json(answer).get("type").asString()).isEqualTo("urn:tongwen:problem:invalid-parameter");
    }

    private static String record(String id, String title, String region) {
        return """
                {"id": "%s", "title": "%s", "region": "%s", "source": "it", "published_on": "2020-05-01", "body": "%s，自发布之日起施行。"}
                """.formatted(id, title, region, title);
    }

    private static void upload(Api api, String... records) {
        HttpResponse<String> answer = api.write(
                "POST", DOCUMENTS + Api.query("file=it.jsonl"), "application/x-ndjson", String.join("", records));
        assertThat(answer.body()).contains("\"failed\":0");
    }

    private static void correct(Api api, String id, String fields) {
        assertThat(api.write("PATCH", DOCUMENTS + "/" + id, "application/merge-patch+json", fields)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void remove(Api api, String id) {
        assertThat(api.write("DELETE", DOCUMENTS + "/" + id, "text/plain", "").statusCode())
                .isEqualTo(204);
    }

    private static JsonNode receipt(Api api, String resource, String... parameters) {
        return Api.json(api.get("/api/v1" + resource + Api.query(parameters))).at("/meta/receipt");
    }

    private static String ofDownload(String pathAndQuery) {
        return api.send("GET", pathAndQuery)
                .headers()
                .firstValue("Tongwen-Receipt")
                .orElseThrow();
    }

    private static JsonNode verify(Api api, String receipt) {
        String type = receipt.startsWith("{") ? "application/json" : "text/plain";
        HttpResponse<String> answer = api.post("/api/v1/receipts/verify", type, receipt);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Map<String, String> changes(JsonNode search) {
        return search.get("documents")
                .valueStream()
                .collect(Collectors.toMap(
                        each -> each.get("id").asString(),
                        each -> each.get("change").asString() + " "
                                + each.get("cause").asString("null")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of very different lengths, which are walked in several stretches. */
class LongTextsIT {

    private static final int DOCUMENTS = 560;
    private static final String SENTENCE = "水库调度应当服从防汛指挥。";

    private static RunningServer running;
    private static Api api;

    @BeforeAll
    static void start() {
        running = RunningServer.start(elasticsearch -> {});
        api = running.api();
        String records = IntStream.range(0, DOCUMENTS)
                .mapToObj(LongTextsIT::record)
                .map(JsonMapper.shared()::writeValueAsString)
                .collect(Collectors.joining("\n"));
        assertThat(api.write(
                                "POST",
                                "/api/v1/documents" + Api.query("file=long.jsonl"),
                                "application/x-ndjson",
                                records)
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void anExportHasEveryTextWholeAndInTheOrderOfTheList() {
        HttpResponse<byte[]> export = api.send(
                "GET", "/api/v1/export" + Api.query("q=防汛指挥", "format=ndjson", "sort=oldest", "fields=id,body"));
        List<JsonNode> lines = new String(export.body(), StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(export.headers().firstValueAsLong("X-Total-Count")).hasValue(DOCUMENTS);
        assertThat(lines).hasSize(DOCUMENTS + 1);
        assertThat(lines.getLast().get("complete").asBoolean()).isTrue();
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(lines.get(i).get("id").asString()).isEqualTo(id(i));
            assertThat(lines.get(i).get("body").asString()).hasSize(SENTENCE.length() * sentences(i));
        }
    }

    @Test
    void aConcordanceCountsAllPlacesAndItsLaterPagesTellTheSame() {
        long places =
                IntStream.range(0, DOCUMENTS).mapToLong(LongTextsIT::sentences).sum();
        JsonNode first = concordance("size=500");
        assertThat(first.at("/meta/total/value").asLong()).isEqualTo(places);
        JsonNode again = concordance("size=500");
        assertThat(again.at("/meta/total/value")).isEqualTo(first.at("/meta/total/value"));
        assertThat(again.get("items")).isEqualTo(first.get("items"));
        JsonNode next =
                concordance("size=500", "cursor=" + first.at("/next_cursor").asString());
        assertThat(next.at("/meta/total/value").asLong()).isEqualTo(places);
        assertThat(next.get("items")).hasSize(500).isNotEqualTo(first.get("items"));
    }

    private static JsonNode concordance(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/concordance" + Api.query("q=防汛指挥") + "&"
                + Api.query(parameters).substring(1));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }

    private static Map<String, String> record(int number) {
        String date = "%d-%02d-%02d".formatted(1990 + number / 28, 1 + number % 28 / 14, 1 + number % 14);
        String title = "第" + number + "号水库调度规则";
        return Map.of(
                "id", id(number), "title", title, "published_on", date, "body", SENTENCE.repeat(sentences(number)));
    }

    private static String id(int number) {
        return "long-%03d".formatted(number);
    }

    /** One is longer than a stretch, some are a third of one, and most are short. */
    private static int sentences(int number) {
        if (number == 500) {
            return 20_000;
        }
        return number % 50 == 7 ? 6_000 : 1 + number % 3;
    }
}

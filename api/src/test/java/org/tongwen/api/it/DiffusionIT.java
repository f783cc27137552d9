package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.date.PolicyDate;
import tools.jackson.databind.JsonNode;

/** Who was first, held against a plain scan of all texts. */
@ExtendWith(SampleServer.class)
class DiffusionIT {

    private final Api api;
    private final Map<String, JsonNode> documents;

    DiffusionIT(Api api) {
        this.api = api;
        this.documents = PlainScan.documents(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"专精特新", "專精特新", "集群", "集成電路", "数字化转型", "補助", "制造业"})
    void theFirstOfEachPlaceIsThatOfAScan(String term) {
        List<JsonNode> found = items("q=\"" + term + "\"", "match=exact");
        List<JsonNode> scanned = firsts(term);
        assertThat(scanned).isNotEmpty();
        assertThat(found.stream().map(item -> item.at("/document/id").asString()))
                .containsExactlyElementsOf(
                        scanned.stream().map(item -> item.get("id").asString()).toList());
        assertThat(found.stream().map(item -> item.get("date").asString()))
                .containsExactlyElementsOf(
                        scanned.stream().map(DiffusionIT::date).toList());
    }

    @Test
    void whatThereIsOfAPlaceIsCounted() {
        for (JsonNode item : items("q=集群")) {
            String code = item.at("/region/code").asString();
            String level = item.get("level").asString("");
            List<JsonNode> there = documents.values().stream()
                    .filter(document -> document.at("/region/code").asString("").equals(code))
                    .filter(document -> document.path("level").asString("").equals(level))
                    .toList();
            int year = Integer.parseInt(item.get("date").asString().substring(0, 4));
            assertThat(item.get("all").asInt()).isEqualTo(there.size());
            assertThat(item.get("all_until").asLong())
                    .isEqualTo(there.stream()
                            .filter(document -> !document.get("year").isNull())
                            .filter(document -> document.get("year").asInt() <= year)
                            .count());
        }
    }

    @Test
    void aProgrammeSpreadsLikeWords() {
        JsonNode answer = ask("programme=专精特新");
        assertThat(answer.get("items")).isNotEmpty();
        assertThat(answer.at("/levels")).isNotEmpty();
    }

    @Test
    void bothScriptsTellTheSame() {
        assertThat(items("q=產業集羣")).isEqualTo(items("q=产业集群"));
    }

    @Test
    void withoutAQuestionItTellsWhereTheCollectionBegins() {
        assertThat(items("lang=en"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.get("collection_begins").asBoolean()).isTrue());
    }

    /** By hand: of each work the earliest, of each place the earliest of these. */
    private List<JsonNode> firsts(String term) {
        Comparator<JsonNode> order = Comparator.comparing(DiffusionIT::day)
                .thenComparing(document -> document.get("id").asString());
        Map<String, JsonNode> works = new HashMap<>();
        documents.values().stream()
                .filter(document -> PlainScan.find(term, document.get("title").asString())
                                .findAny()
                                .isPresent()
                        || PlainScan.find(term, document.get("body").asString())
                                .findAny()
                                .isPresent())
                .sorted(order)
                .forEach(document -> works.putIfAbsent(document.at("/work/id").asString(), document));
        Map<String, JsonNode> places = new HashMap<>();
        works.values().stream()
                .filter(document -> !document.get("year").isNull())
                .filter(document -> !document.get("region").isNull())
                .sorted(order)
                .forEach(document -> places.putIfAbsent(
                        document.at("/region/code").asString()
                                + document.path("level").asString(""),
                        document));
        return places.values().stream().sorted(order).toList();
    }

    private static String date(JsonNode document) {
        for (String field : List.of("issued_on", "published_on")) {
            if (!document.get(field).isNull()) {
                return document.get(field).asString();
            }
        }
        return document.get("year").asString("9999");
    }

    private static String day(JsonNode document) {
        return PolicyDate.parse(date(document)).lastDay().toString();
    }

    private List<JsonNode> items(String... parameters) {
        return new ArrayList<>(StreamSupport.stream(ask(parameters).get("items").spliterator(), false)
                .toList());
    }

    private JsonNode ask(String... parameters) {
        return Api.json(api.get("/api/v1/diffusion" + Api.query(parameters)));
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the sample, held against all of them, which are filtered and ordered here by plain code. */
@ExtendWith(SampleServer.class)
class TargetsIT {

    private final Api api;
    private final List<JsonNode> all;

    TargetsIT(Api api) {
        this.api = api;
        this.all = lines("count_by=document");
    }

    @Test
    void theFileHasEachFigureOnce() {
        assertThat(all).hasSizeGreaterThan(300);
        assertThat(all.stream().map(TargetsIT::key)).doesNotHaveDuplicates();
        assertThat(targets("count_by=document", "size=0")
                        .at("/meta/total/value")
                        .asLong())
                .isEqualTo(all.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "value", "newest", "oldest", "subject"})
    void pagesGoThroughAllOfThemInEveryOrder(String order) {
        List<JsonNode> walked = walk("count_by=document", "sort=" + order, "size=97");
        assertThat(walked.stream().map(TargetsIT::key))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(TargetsIT::key).toList());
        assertThat(lines("count_by=document", "sort=" + order).stream().map(TargetsIT::key))
                .containsExactlyElementsOf(walked.stream().map(TargetsIT::key).toList());
    }

    @Test
    void valuesAreOrderedWithinTheirUnit() {
        List<BigDecimal> money = walk("sort=value", "unit=亿元").stream()
                .map(figure -> figure.get("value").decimalValue())
                .toList();
        assertThat(money).hasSizeGreaterThan(50).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filtersTakeWhatPlainCodeTakes() {
        assertThat(keys(walk("count_by=document", "metric=产值", "kind=target", "period_from=2022")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys(all.stream()
                        .filter(figure -> figure.at("/metric/id").asString().equals("output"))
                        .filter(figure -> figure.get("kind").asString().equals("target"))
                        .filter(figure -> figure.at("/period/to").asString("").compareTo("2022") >= 0)
                        .toList()));
        assertThat(keys(walk("count_by=document", "unit=%", "value_from=10", "value_to=20.5")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys(all.stream()
                        .filter(figure -> figure.get("unit").asString().equals("%"))
                        .filter(figure -> Math.max(
                                        figure.get("value").asDouble(),
                                        figure.get("up_to").asDouble(0))
                                >= 10)
                        .filter(figure -> figure.get("value").asDouble() <= 20.5)
                        .toList()));
    }

    @Test
    void aProvinceHasTheFiguresOfItsCities() {
        List<JsonNode> jiangsu = walk("count_by=document", "subject_region=江苏");
        assertThat(jiangsu)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(StreamSupport.stream(
                                        figure.at("/subject/regions").spliterator(), false)
                                .map(region -> region.get("id").asString()))
                        .anyMatch(code -> code.startsWith("32")));
    }

    @Test
    void aQueryInEitherScriptAsksTheSameDocuments() {
        JsonNode simplified = targets("q=制造业集群");
        JsonNode traditional = targets("q=製造業集羣");
        assertThat(simplified.at("/meta/total/value").asLong()).isPositive();
        assertThat(traditional.get("items")).isEqualTo(simplified.get("items"));
    }

    @Test
    void ofCopiesOnlyOneCounts() {
        List<JsonNode> works = walk("size=500");
        assertThat(works.size()).isLessThan(all.size());
        List<String> copied = all.stream()
                .filter(figure -> figure.at("/document/copies").asInt() > 1)
                .map(figure -> figure.at("/document/id").asString())
                .distinct()
                .toList();
        List<String> counted = works.stream()
                .map(figure -> figure.at("/document/id").asString())
                .distinct()
                .toList();
        assertThat(copied.stream().filter(counted::contains).count())
                .isLessThan(copied.size())
                .isPositive();
        assertThat(counted)
                .containsAll(all.stream()
                        .filter(figure -> figure.at("/document/copies").asInt() == 1)
                        .map(figure -> figure.at("/document/id").asString())
                        .distinct()
                        .toList());
    }

    @Test
    void contradictionsStandSideBySide() {
        List<JsonNode> figures = walk("count_by=document", "contradictory=true", "sort=subject");
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.at("/same/values").asLong()).isGreaterThan(1));
        List<String> questions = figures.stream()
                .map(figure -> figure.at("/same/question").asString())
                .toList();
        assertThat(questions).isSorted();
        questions.stream()
                .distinct()
                .forEach(question -> assertThat(new HashSet<>(figures.stream()
                                .filter(figure ->
                                        figure.at("/same/question").asString().equals(question))
                                .map(figure ->
                                        figure.get("value").decimalValue().stripTrailingZeros())
                                .toList()))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void aFigureStandsInItsDocumentWhereItSays() {
        for (JsonNode figure : all.subList(0, 60)) {
            String id = figure.at("/document/id").asString();
            String body =
                    Api.json(api.get("/api/v1/documents/" + id)).get("body").asString();
            JsonNode quote = figure.get("quote");
            assertThat(body.substring(
                            quote.get("start").asInt(), quote.get("end").asInt()))
                    .isEqualTo(quote.get("text").asString());
            assertThat(body.substring(
                            quote.get("figure_start").asInt(),
                            quote.get("figure_end").asInt()))
                    .contains(figure.at("/as_written/amount").asString());
        }
    }

    @Test
    void facetsLeaveOutWhatIsChosenOfThemselves() {
        JsonNode chosen = targets("count_by=document", "kind=target", "metric=output");
        long results = all.stream()
                .filter(figure -> figure.get("kind").asString().equals("result"))
                .filter(figure -> figure.at("/metric/id").asString().equals("output"))
                .count();
        assertThat(StreamSupport.stream(chosen.at("/facets/kind").spliterator(), false)
                        .filter(value -> value.get("value").asString().equals("result"))
                        .map(value -> value.get("count").asLong()))
                .containsExactly(results);
    }

    private JsonNode targets(String... parameters) {
        return Api.json(api.get("/api/v1/targets" + Api.query(parameters)));
    }

    private List<JsonNode> walk(String... parameters) {
        List<JsonNode> figures = new ArrayList<>();
        List<String> asked = new ArrayList<>(List.of(parameters));
        JsonNode page = targets(asked.toArray(String[]::new));
        page.get("items").forEach(figures::add);
        while (!page.path("next_cursor").isNull()) {
            List<String> next = new ArrayList<>(asked);
            next.add("cursor=" + page.get("next_cursor").asString());
            page = targets(next.toArray(String[]::new));
            page.get("items").forEach(figures::add);
        }
        return figures;
    }

    private List<JsonNode> lines(String... parameters) {
        List<String> asked = new ArrayList<>(List.of(parameters));
        asked.add("format=ndjson");
        return api.get("/api/v1/targets" + Api.query(asked.toArray(String[]::new)))
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static List<String> keys(List<JsonNode> figures) {
        return figures.stream().map(TargetsIT::key).toList();
    }

    private static String key(JsonNode figure) {
        return figure.get("key").asString();
    }
}

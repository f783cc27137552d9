package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Counts by groups, held against a plain loop over an export of all documents that match, facets, and counts over time. */
@ExtendWith(SampleServer.class)
class GroupsIT {

    /** Behind all characters. */
    private static final String LAST = "\uffff";

    private static final List<String> UNITS = List.of("count_by=document", "count_by=work");

    private final Api api;
    private final PlainCounts export;

    GroupsIT(Api api) {
        this.api = api;
        this.export = new PlainCounts(api);
    }

    @ParameterizedTest
    @CsvSource({
        "q=, q=",
        "q=集群, q=集羣",
        "q=先进制造业集群, q=先進製造業集群",
        "q=产业 发展&match=any, q=產業 發展&match=any",
        "q=产业&match=exact&script=hant, q=產業&match=exact&script=hant",
        "q=制造业&region=江苏, q=製造業&region=江蘇",
        "q=产业&year_from=2019&level=!city, q=產業&year_from=2019&level=!市級",
        "q=如何促进中小企业融资, q=如何促進中小企業融資"
    })
    void countsAreThoseOfAPlainLoop(String simplified, String traditional) {
        for (String by : List.of("region,year", "industry,script", "agency", "document_type,level", "source")) {
            for (String unit : UNITS) {
                List<JsonNode> groups = pages("by=" + by, simplified, unit, "empty=true", "size=1000");
                assertThat(counts(nonZero(groups), "count")).as(by).isEqualTo(plain(simplified, unit, by));
                assertThat(counts(groups, "all")).as(by).isEqualTo(plain(withoutQuery(simplified), unit, by));
                assertThat(pages("by=" + by, simplified, unit)).isEqualTo(nonZero(groups));
                assertThat(pages("by=" + by, traditional, unit)).isEqualTo(nonZero(groups));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=region,year", "by=agency", "by=industry,document_type", "by=year&lang=en"})
    void pagesTogetherAreTheTable(String by) {
        for (String sort : List.of("sort=count", "sort=key")) {
            for (String empty : List.of("empty=false", "empty=true")) {
                List<JsonNode> groups = pages(by, "q=产业", sort, empty, "size=1000");
                assertThat(groups).hasSizeGreaterThan(7);
                for (int size : List.of(23, groups.size())) {
                    assertThat(pages(by, "q=产业", sort, empty, "size=" + size)).isEqualTo(groups);
                }
                assertThat(csv(by, "q=產業", sort, empty))
                        .isEqualTo(groups.stream().map(GroupsIT::line).toList());
            }
        }
    }

    @Test
    void groupsStandInOrderAndTheUnknownLast() {
        List<JsonNode> byCount = pages("by=agency,industry", "size=1000");
        assertThat(byCount.stream().map(group -> -group.get("count").asLong())).isSorted();
        List<JsonNode> byKey = pages("by=agency,industry", "sort=key", "size=1000");
        assertThat(byKey).containsExactlyInAnyOrderElementsOf(byCount);
        assertThat(byKey.stream().map(GroupsIT::sortable))
                .isSorted()
                .doesNotHaveDuplicates()
                .anyMatch(key -> key.startsWith(LAST))
                .anyMatch(key -> key.endsWith(LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "region", "level", "industry", "agency", "document_type", "script", "source"})
    void oneFieldIsItsFacet(String field) {
        for (String asked : List.of("q=", "q=集群", "q=產業 發展&match=any", "q=产业&" + other(field))) {
            for (String unit : UNITS) {
                JsonNode facet = documents(asked, unit, "facets=" + field, "facet_size=1000", "size=0");
                Map<String, Long> counts = new TreeMap<>();
                facet.at("/facets/" + field + "/values")
                        .forEach(value -> counts.put(
                                value.get("value").asString(),
                                value.get("count").asLong()));
                JsonNode groups = groups("by=" + field, asked, unit, "size=1000");
                assertThat(counts(groups.get("groups").valueStream().toList(), "count"))
                        .as(asked)
                        .isEqualTo(counts);
                assertThat(groups.at("/meta/total")).isEqualTo(facet.at("/meta/total"));
                assertThat(groups.get("match")).isEqualTo(facet.at("/meta/match"));
                assertThat(groups.get("query")).isEqualTo(facet.at("/meta/query"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "industry", "agency", "script", "level", "document_type"})
    void withTheYearItIsTheCourseOfTime(String field) {
        for (String unit : UNITS) {
            Map<String, JsonNode> groups =
                    pages("by=" + field + ",year", "q=产业", unit, "empty=true", "size=1000").stream()
                            .collect(Collectors.toMap(GroupsIT::key, group -> group));
            JsonNode trends = ok("/api/v1/trends" + PlainCounts.query("q=產業", "split=" + field, "split_size=50", unit));
            JsonNode slices = trends.at("/queries/0/slices");
            assertThat(slices.size()).isGreaterThan(1);
            slices.forEach(slice -> Stream.concat(slice.get("points").valueStream(), Stream.of(slice.get("unknown")))
                    .filter(point -> point.get("all").asLong() > 0)
                    .forEach(point -> {
                        String year = point.path("period").asString("unknown");
                        JsonNode group = Objects.requireNonNull(
                                groups.get(slice.get("value").asString() + "|" + year));
                        assertThat(List.of("count", "all", "share", "thin"))
                                .allSatisfy(
                                        number -> assertThat(group.get(number)).isEqualTo(point.get(number)));
                    }));
        }
    }

    @Test
    void groupsHaveLabelsAndWhatContainsThem() {
        JsonNode cluster = groups("by=region,script", "q=集群", "region=320000", "lang=en", "sort=key");
        assertThat(cluster.at("/groups/0/keys/0").toString())
                .isEqualTo("{\"field\":\"region\",\"value\":\"320000\",\"label\":\"Jiangsu\",\"parent\":null}");
        assertThat(cluster.get("groups")
                        .valueStream()
                        .filter(group -> key(group).startsWith("3205")))
                .isNotEmpty()
                .allSatisfy(group ->
                        assertThat(group.at("/keys/0/parent").asString()).isEqualTo("320000"));
        assertThat(cluster.at("/meta/by").toString()).isEqualTo("[\"region\",\"script\"]");
        assertThat(cluster.at("/meta/warnings/0/code").asString()).isEqualTo("thin_groups");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=",
                "by=year,year",
                "by=year,region,script",
                "by=yaer",
                "by=about_region",
                "by=year&size=0",
                "by=year&size=1001",
                "by=year&sort=size",
                "by=year&empty=maybe",
                "by=year&format=xlsx",
                "by=year&cursor=abc",
                "by=year&sample=10",
                "by=year&count_by=occurrence"
            })
    void whatCannotBeReadIsRefused(String asked) {
        HttpResponse<String> refused = api.get("/api/v1/groups" + PlainCounts.query("q=碳", asked));
        assertThat(refused.statusCode()).isEqualTo(400);
        String wrong = asked.substring(asked.lastIndexOf('&') + 1);
        assertThat(Api.json(refused).get("parameter").asString()).isEqualTo(wrong.split("=", 2)[0]);
    }

    @Test
    void aCursorIsOfItsOrderAndItsFields() {
        String cursor =
                groups("by=year,script", "q=产业", "size=1").at("/next_cursor").asString();
        for (String other : List.of("by=script,year", "by=year", "by=year,script&sort=key")) {
            HttpResponse<String> refused =
                    api.get("/api/v1/groups" + PlainCounts.query(other, "q=产业", "cursor=" + cursor));
            assertThat(refused.statusCode()).as(other).isEqualTo(400);
        }
    }

    private Map<String, Long> plain(String asked, String unit, String by) {
        List<String> fields = List.of(by.split(","));
        return export.counts(
                asked,
                unit,
                item -> fields.stream()
                        .map(field -> List.copyOf(PlainCounts.values(item, field)))
                        .reduce((one, other) -> one.stream()
                                .flatMap(first -> other.stream().map(second -> first + "|" + second))
                                .toList())
                        .orElseThrow());
    }

    /** Returns a filter of another field, as a facet ignores what is selected of itself. */
    private static String other(String field) {
        return field.equals("script") ? "year=2021" : "script=hans";
    }

    private static Map<String, Long> counts(List<JsonNode> groups, String which) {
        Map<String, Long> counts = new TreeMap<>();
        groups.forEach(group -> counts.put(key(group), group.get(which).asLong()));
        assertThat(counts).hasSameSizeAs(groups);
        return counts;
    }

    private static List<JsonNode> nonZero(List<JsonNode> groups) {
        return groups.stream().filter(group -> group.get("count").asLong() > 0).toList();
    }

    private static String key(JsonNode group) {
        return group.get("keys")
                .valueStream()
                .map(key -> key.get("value").asString())
                .collect(Collectors.joining("|"));
    }

    private static String sortable(JsonNode group) {
        return key(group).replace("unknown", LAST).replace('|', '\0');
    }

    private static Map<String, String> line(JsonNode group) {
        Map<String, String> line = new LinkedHashMap<>();
        group.get("keys").forEach(key -> {
            String field = key.get("field").asString();
            line.put(field, key.get("value").asString());
            line.put(field + "_label", key.get("label").asString());
        });
        List.of("count", "all", "share")
                .forEach(number -> line.put(number, group.get(number).asString()));
        return line;
    }

    private List<Map<String, String>> csv(String... asked) {
        HttpResponse<String> answer = get(with(asked, "format=csv"));
        List<Map<String, String>> lines = CsvReader.builder().ofNamedCsvRecord(answer.body()).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
        assertThat(answer.headers().firstValueAsLong("X-Total-Count")).hasValue(lines.size());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("groups.csv");
        return lines;
    }

    private List<JsonNode> pages(String... asked) {
        List<JsonNode> groups = new ArrayList<>();
        String cursor = "*";
        while (!cursor.isEmpty()) {
            JsonNode page = groups(with(asked, "cursor=" + cursor));
            page.get("groups").forEach(groups::add);
            cursor = page.at("/next_cursor").asString("");
            assertThat(page.at("/meta/groups").asInt()).isGreaterThanOrEqualTo(groups.size());
            assertThat(cursor.isEmpty()).isEqualTo(page.at("/meta/groups").asInt() == groups.size());
        }
        return groups;
    }

    private JsonNode groups(String... asked) {
        return Api.json(get(asked));
    }

    private HttpResponse<String> get(String... asked) {
        HttpResponse<String> answer = api.get("/api/v1/groups" + PlainCounts.query(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private JsonNode ok(String address) {
        HttpResponse<String> answer = api.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private JsonNode documents(String... asked) {
        return ok("/api/v1/documents" + PlainCounts.query(asked));
    }

    private static String withoutQuery(String asked) {
        return Stream.of(asked.split("&"))
                .filter(each -> !each.startsWith("q=") && !each.startsWith("match="))
                .collect(Collectors.joining("&"));
    }

    private static String[] with(String[] asked, String more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new);
    }
}

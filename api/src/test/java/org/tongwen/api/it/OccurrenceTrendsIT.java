package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Occurrences over time, held against concordances, and against a plain scan of all texts. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OccurrenceTrendsIT {

    private final Api api;
    private List<JsonNode> documents = List.of();

    OccurrenceTrendsIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void readAll() {
        documents = List.copyOf(PlainScan.documents(api).values());
        assertThat(documents).hasSizeGreaterThan(50);
    }

    /** Each in both scripts, where they differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {"集群=集羣", "先进制造业集群=先進製造業集群", "发展=發展", "链=鏈", "台=臺", "5G", "10%=10％", "2021年", "第3条=第3條", "碳达峰=碳達峰"
            })
    void countsAreThoseOfAScan(String forms) {
        String first = forms.split("=", 2)[0];
        for (String form : forms.split("=", -1)) {
            String phrase = "q=\"" + form + '"';
            long total = concordance(phrase);
            for (String interval : List.of("year", "quarter", "month")) {
                JsonNode trends = trends(phrase, "interval=" + interval);
                JsonNode slice = trends.at("/queries/0/slices/0");
                Function<JsonNode, String> period = period(interval);
                assertThat(sums(slice, "count")).isEqualTo(plain(first, period));
                assertThat(sums(slice, "all")).isEqualTo(plain(OccurrenceTrendsIT::characters, period));
                assertThat(sums(slice, "count").values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(total)
                        .isEqualTo(trends.at("/meta/totals/0/value").asLong())
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"region, 产业", "industry, 产业", "agency, 發展", "script, 產業", "level, 5G", "document_type, 发展"})
    void eachSliceIsThatOfAScan(String split, String word) {
        JsonNode slices = trends("q=\"" + word + '"', "split=" + split, "split_size=50", "interval=month")
                .at("/queries/0/slices");
        assertThat(slices.size()).isGreaterThan(1);
        for (JsonNode slice : slices) {
            String value = slice.get("value").asString();
            Function<JsonNode, String> period = item ->
                    PlainCounts.values(item, split).contains(value) ? PlainCounts.period(item, "month") : "elsewhere";
            Map<String, Long> counts = plain(word, period);
            Map<String, Long> all = plain(OccurrenceTrendsIT::characters, period);
            counts.remove("elsewhere");
            all.remove("elsewhere");
            assertThat(sums(slice, "count")).as(value).isEqualTo(counts);
            assertThat(sums(slice, "all")).as(value).isEqualTo(all);
        }
    }

    /** Not only phrases: other names, words alone, several parts, filters, titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=工信部",
                "q=工信部&expand=none",
                "q=制造业集群培育发展&match=all",
                "q=如何促进中小企业融资",
                "q=产业 發展&match=any",
                "q=集群 NEAR/5 产业",
                "q=集群 -广东",
                "q=集群&in=title",
                "q=集群&in=body",
                "q=产业&region=江苏&year_from=2019",
                "q=agency:工信部"
            })
    void theTotalIsThatOfTheConcordance(String asked) {
        JsonNode trends = trends(asked);
        long total = concordance(asked);
        assertThat(trends.at("/meta/totals/0/value").asLong()).isEqualTo(total);
        assertThat(sums(trends.at("/queries/0/slices/0"), "count").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(total);
    }

    @Test
    void severalQueriesAreCountedEachByItself() {
        JsonNode trends = trends("q=集群", "q=產業鏈", "q=甲乙丙丁", "split=script");
        assertThat(trends.at("/meta/count_by").asString()).isEqualTo("occurrence");
        for (int i = 0; i < 3; i++) {
            String q = "q=" + trends.at("/queries/" + i + "/q").asString();
            assertThat(byValue(trends.at("/queries/" + i + "/slices")))
                    .isEqualTo(byValue(trends(q, "split=script").at("/queries/0/slices")));
            assertThat(trends.at("/meta/totals/" + i + "/value").asLong()).isEqualTo(concordance(q));
        }
    }

    @Test
    void ratesAreOfAMillionCharactersAndThinIsSaidOfDocuments() {
        JsonNode occurrences = trends("q=集群").at("/queries/0/slices/0");
        JsonNode matching = get("q=集群", "count_by=document").at("/queries/0/slices/0");
        assertThat(occurrences.get("points").size())
                .isEqualTo(matching.get("points").size());
        for (int i = 0; i < matching.get("points").size(); i++) {
            JsonNode point = occurrences.at("/points/" + i);
            JsonNode same = matching.at("/points/" + i);
            assertThat(point.get("thin")).isEqualTo(same.get("thin"));
            assertThat(point.get("share").isNull()).isTrue();
            assertThat(same.get("per_million").isNull()).isTrue();
            long all = point.get("all").asLong();
            assertThat(point.get("per_million").isNull()).isEqualTo(all == 0);
            if (all > 0) {
                assertThat(point.get("per_million").asDouble())
                        .isEqualTo((double) point.get("count").asLong() / all * 1_000_000);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "q=集群&q="})
    void withoutWordsThereAreNone(String asked) {
        HttpResponse<String> refused = api.get(
                "/api/v1/trends?count_by=occurrence&" + PlainCounts.query(asked).replace("?", ""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).get("parameter").asString()).isEqualTo("q");
    }

    private static Map<String, JsonNode> byValue(JsonNode slices) {
        Map<String, JsonNode> byValue = new TreeMap<>();
        slices.forEach(slice -> byValue.put(slice.get("value").asString(), slice));
        return byValue;
    }

    private static Function<JsonNode, String> period(String interval) {
        return item -> interval.equals("year") ? PlainCounts.year(item) : PlainCounts.period(item, interval);
    }

    private Map<String, Long> plain(String word, Function<JsonNode, String> period) {
        return plain(
                item -> Stream.of("title", "body")
                        .mapToLong(part ->
                                PlainScan.find(word, item.get(part).asString()).count())
                        .sum(),
                period);
    }

    private Map<String, Long> plain(ToLongFunction<JsonNode> counted, Function<JsonNode, String> period) {
        Map<String, Long> sums = new TreeMap<>();
        documents.forEach(item -> sums.merge(period.apply(item), counted.applyAsLong(item), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static long characters(JsonNode item) {
        String body = item.get("body").asString();
        return body.codePointCount(0, body.length());
    }

    private static Map<String, Long> sums(JsonNode slice, String which) {
        Map<String, Long> sums = new TreeMap<>();
        slice.get("points")
                .forEach(point -> sums.put(
                        point.get("period").asString(), point.get(which).asLong()));
        List.of(PlainCounts.IMPRECISE, PlainCounts.UNKNOWN)
                .forEach(vague ->
                        sums.put(vague, slice.at("/" + vague + "/" + which).asLong(0)));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private long concordance(String asked) {
        HttpResponse<String> answer = api.get("/api/v1/concordance" + PlainCounts.query(asked, "size=1"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.total(Api.json(answer));
    }

    private JsonNode trends(String... asked) {
        return get(Stream.concat(Stream.of(asked), Stream.of("count_by=occurrence"))
                .toArray(String[]::new));
    }

    private JsonNode get(String... asked) {
        HttpResponse<String> answer = api.get("/api/v1/trends" + PlainCounts.query(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }
}

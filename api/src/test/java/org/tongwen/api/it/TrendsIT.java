package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Counts over time, held against facets, and against a plain loop over an export of all documents that match. */
@ExtendWith(SampleServer.class)
class TrendsIT {

    private final Api api;
    private final PlainCounts export;

    TrendsIT(Api api) {
        this.api = api;
        this.export = new PlainCounts(api);
    }

    @ParameterizedTest
    @CsvSource({
        "q=, ''",
        "q=集群, q=集羣",
        "q=先进制造业集群, q=先進製造業集群",
        "q=产业 发展&match=any, q=產業 發展&match=any",
        "q=制造业&script=hant, q=製造業&script=hant",
        "q=制造业&region=江苏, q=製造業&region=江蘇",
        "q=如何促进中小企业融资, q=如何促進中小企業融資",
        "q=产业&year_from=2019&year_to=2021&level=!city, q=產業&year_from=2019&year_to=2021&level=!市級"
    })
    void countsAreThoseOfTheFacetAndOfALoopOverTheExport(String simplified, String traditional) {
        for (String countBy : List.of("count_by=document", "count_by=work")) {
            JsonNode trends = trends(simplified, countBy);
            JsonNode slice = trends.at("/queries/0/slices/0");
            Map<String, Long> counts = counts(slice, "count");
            assertThat(counts).as(countBy).isEqualTo(facet(simplified, countBy));
            assertThat(counts).isEqualTo(export.counts(simplified, countBy, item -> List.of(PlainCounts.year(item))));
            assertThat(counts(slice, "all"))
                    .isEqualTo(
                            export.counts(withoutQuery(simplified), countBy, item -> List.of(PlainCounts.year(item))));
            assertThat(trends.at("/meta/totals/0/value").asLong()).isEqualTo(Api.total(documents(simplified, countBy)));
            assertThat(counts(trends(traditional, countBy).at("/queries/0/slices/0"), "count"))
                    .as(traditional)
                    .isEqualTo(traditional.isEmpty() ? counts(slice, "all") : counts);
        }
    }

    @ParameterizedTest
    @CsvSource({"quarter, document", "quarter, work", "month, document", "month, work"})
    void shorterPeriodsTakeOnlyDatesThatAreKnownSoPrecisely(String interval, String countBy) {
        for (String asked : List.of("q=集群", "q=")) {
            JsonNode slice =
                    trends(asked, "interval=" + interval, "count_by=" + countBy).at("/queries/0/slices/0");
            assertThat(counts(slice, "count"))
                    .isEqualTo(export.counts(
                            asked, "count_by=" + countBy, item -> List.of(PlainCounts.period(item, interval))));
            assertThat(slice.at("/imprecise/all").asLong()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "industry", "agency", "script", "level", "document_type"})
    void aSliceCountsWhatItsFilterFinds(String split) {
        for (String countBy : List.of("count_by=document", "count_by=work")) {
            JsonNode trends = trends("q=产业&match=any&year_from=2018", "split=" + split, "split_size=50", countBy);
            JsonNode slices = trends.at("/queries/0/slices");
            assertThat(slices.size()).isGreaterThan(1);
            for (JsonNode slice : slices) {
                String filter = split + "=" + slice.get("value").asString();
                assertThat(slice.get("label").asString()).isNotBlank();
                assertThat(nonZero(counts(slice, "count")))
                        .as(filter)
                        .isEqualTo(facet("q=产业&match=any&year_from=2018&" + filter, countBy));
            }
        }
    }

    @Test
    void theLargestSlicesAreShownAndTheOthersCounted() {
        JsonNode all = trends("q=产业", "split=document_type", "split_size=50");
        JsonNode few = trends("q=产业", "split=document_type", "split_size=2");
        List<String> values = values(all);
        assertThat(all.at("/meta/slices_left_out").asInt()).isZero();
        assertThat(values(few).subList(0, 2)).isEqualTo(values.subList(0, 2));
        assertThat(few.at("/meta/slices_left_out").asInt())
                .isEqualTo(values.size() - values(few).size());
    }

    @Test
    void everyPeriodIsThereAndTheSumIsOfAll() {
        JsonNode slice = trends("q=集群", "q=甲乙丙丁", "interval=month").at("/queries/0/slices/0");
        List<String> periods = slice.get("points")
                .valueStream()
                .map(point -> point.get("period").asString())
                .toList();
        assertThat(periods).isSorted().doesNotHaveDuplicates();
        int months = Integer.parseInt(periods.getLast().substring(0, 4)) * 12
                + Integer.parseInt(periods.getLast().substring(5))
                - Integer.parseInt(periods.getFirst().substring(0, 4)) * 12
                - Integer.parseInt(periods.getFirst().substring(5));
        assertThat(periods).hasSize(months + 1);
        assertThat(slice.at("/sum/count").asLong())
                .isEqualTo(slice.get("points")
                        .valueStream()
                        .mapToLong(point -> point.get("count").asLong())
                        .sum());
        assertThat(slice.get("points").valueStream()).allSatisfy(point -> {
            long of = point.get("all").asLong();
            assertThat(point.get("thin").asBoolean()).isEqualTo(of < 30);
            assertThat(point.get("share").isNull()).isEqualTo(of == 0);
        });
    }

    @Test
    void eachQueryIsReadByItselfAsInAList() {
        JsonNode trends = trends("q=集群", "q=如何促进中小企业融资", "q=");
        assertThat(trends.get("queries")
                        .valueStream()
                        .map(query -> query.get("q").asString()))
                .containsExactly("集群", "如何促进中小企业融资", "");
        for (int i = 0; i < 3; i++) {
            JsonNode query = trends.at("/queries/" + i);
            JsonNode listed = documents("q=" + query.get("q").asString(), "size=0");
            assertThat(query.get("match")).isEqualTo(listed.at("/meta/match"));
            assertThat(query.get("query")).isEqualTo(listed.at("/meta/query"));
            assertThat(trends.at("/meta/totals/" + i + "/value").asLong()).isEqualTo(Api.total(listed));
        }
        assertThat(trends.at("/meta/warnings")
                        .valueStream()
                        .map(warning -> warning.get("code").asString()))
                .containsExactly("thin_slices");
    }

    private Map<String, Long> facet(String asked, String countBy) {
        JsonNode documents = documents(asked, countBy, "facets=year", "size=0");
        Map<String, Long> counts = new TreeMap<>();
        documents
                .at("/facets/year/values")
                .forEach(value -> counts.put(
                        value.get("value").asString(), value.get("count").asLong()));
        // A facet ignores what is selected of itself; the question of the test does not.
        counts.keySet()
                .removeIf(year -> asked.contains("year_from")
                        && (year.equals(PlainCounts.UNKNOWN)
                                || year.compareTo(asked.replaceAll(".*year_from=(\\d+).*", "$1")) < 0));
        counts.keySet()
                .removeIf(year ->
                        asked.contains("year_to") && year.compareTo(asked.replaceAll(".*year_to=(\\d+).*", "$1")) > 0);
        return nonZero(counts);
    }

    /** Returns the counts of a slice that are not 0, by period. */
    private static Map<String, Long> counts(JsonNode slice, String which) {
        Map<String, Long> counts = new TreeMap<>();
        slice.get("points")
                .forEach(point -> counts.put(
                        point.get("period").asString(), point.get(which).asLong()));
        for (String vague : List.of(PlainCounts.IMPRECISE, PlainCounts.UNKNOWN)) {
            counts.put(vague, slice.at("/" + vague + "/" + which).asLong(0));
        }
        return nonZero(counts);
    }

    private static Map<String, Long> nonZero(Map<String, Long> counts) {
        Map<String, Long> some = new TreeMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return some;
    }

    private static List<String> values(JsonNode trends) {
        return trends.at("/queries/0/slices")
                .valueStream()
                .map(slice -> slice.get("value").asString())
                .toList();
    }

    private static String withoutQuery(String asked) {
        return String.join(
                "&",
                Stream.of(asked.split("&"))
                        .filter(each -> !each.startsWith("q=") && !each.startsWith("match="))
                        .toList());
    }

    private JsonNode trends(String... asked) {
        HttpResponse<String> answer = api.get("/api/v1/trends" + PlainCounts.query(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private JsonNode documents(String... asked) {
        return Api.json(api.get("/api/v1/documents" + PlainCounts.query(asked)));
    }
}

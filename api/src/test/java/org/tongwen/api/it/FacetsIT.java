package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class FacetsIT {

    private static final String[] ALL = {
        "year", "region", "about_region", "level", "industry", "agency", "document_type", "script", "source"
    };

    private final Api api;

    FacetsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=集群", "q=碳", "q=", "q=计划"})
    void countsAreThoseOfAPlainCount(String query) {
        JsonNode found = api.documents(query, "size=200");
        Map<String, Long> years = new TreeMap<>();
        StreamSupport.stream(found.get("items").spliterator(), false)
                .map(item ->
                        item.get("year").isNull() ? "unknown" : item.get("year").asString())
                .forEach(year -> years.merge(year, 1L, Long::sum));
        years.forEach((year, count) ->
                assertThat(Api.count(found, "year", year)).as(year).isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=集群", "q="})
    void everyCountIsTheTotalOfItsFilter(String query) {
        JsonNode found = api.documents(query, "size=0", "facets=" + String.join(",", ALL));
        for (String facet : ALL) {
            for (JsonNode value : found.at("/facets/" + facet + "/values")) {
                String filter = facet + "=" + value.get("value").asString();
                long count = value.get("count").asLong();
                assertThat(Api.total(api.documents(query, "size=0", filter)))
                        .as(filter)
                        .isEqualTo(count);
                assertThat(Api.total(api.documents(query, "size=0", filter.replace("=", "=!"))))
                        .as("without " + filter)
                        .isEqualTo(Api.total(found) - count);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year",
                "region",
                "about_region",
                "level",
                "industry",
                "agency",
                "document_type",
                "script",
                "source"
            })
    void theUnknownIsAValueOfEveryField(String facet) {
        JsonNode found = api.documents("size=0", "facet_size=1", "facets=" + facet);
        long unknown = Math.max(0, Api.count(found, facet, "unknown"));
        JsonNode without = api.documents("size=0", "facets=" + facet, facet + "=!unknown");
        assertThat(Api.total(without)).isEqualTo(Api.total(found) - unknown);
        assertThat(state(without, facet, "unknown")).isEqualTo("excluded");
        JsonNode only = api.documents("size=0", "facets=" + facet, facet + "=unknown");
        assertThat(Api.total(only)).isEqualTo(unknown);
        assertThat(Api.count(only, facet, "unknown")).isEqualTo(unknown);
        assertThat(state(only, facet, "unknown")).isEqualTo("selected");
    }

    @Test
    void aRangeOfYearsLeavesTheCountsOfYearsAndNarrowsAllOthers() {
        JsonNode free = api.documents("size=0", "facets=year,region");
        JsonNode narrowed =
                api.documents("size=0", "facets=year,region", "year_from=2018", "year_to=2020", "region=江苏");
        assertThat(counts(narrowed, "year"))
                .isEqualTo(counts(api.documents("size=0", "facets=year", "region=江苏"), "year"));
        assertThat(counts(narrowed, "region"))
                .isEqualTo(
                        counts(api.documents("size=0", "facets=region", "year_from=2018", "year_to=2020"), "region"));
        assertThat(Api.count(narrowed, "region", "320000"))
                .isEqualTo(Api.total(narrowed))
                .isLessThan(Api.count(free, "region", "320000"));
    }

    @Test
    void aMacroRegionSelectsItsMembersButThoseExcluded() {
        JsonNode delta = api.documents("size=0", "facets=region", "region=长三角", "region=!江苏");
        assertThat(state(delta, "region", "310000")).isEqualTo("selected");
        assertThat(state(delta, "region", "330000")).isEqualTo("selected");
        assertThat(state(delta, "region", "320000")).isEqualTo("excluded");
        assertThat(state(delta, "region", "440000")).isEqualTo("none");
        assertThat(Api.total(delta))
                .isPositive()
                .isEqualTo(Api.total(api.documents("size=0", "region=长三角"))
                        - Api.total(api.documents("size=0", "region=江苏")));
    }

    @Test
    void whatContainsASelectedValueIsShownWithIt() {
        JsonNode found = api.documents("size=0", "facet_size=1", "facets=region", "region=南京");
        assertThat(state(found, "region", "320100")).isEqualTo("selected");
        assertThat(state(found, "region", "320000")).isEqualTo("none");
    }

    @Test
    void valuesLeftOutAreCounted() {
        for (String facet : ALL) {
            JsonNode all = api.documents("size=0", "facets=" + facet);
            JsonNode few = api.documents("size=0", "facets=" + facet, "facet_size=2");
            int shown = few.at("/facets/" + facet + "/values").size();
            assertThat(few.at("/facets/" + facet + "/other").asInt())
                    .as(facet)
                    .isEqualTo(all.at("/facets/" + facet + "/values").size() - shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业和信息化", "工業和信息化"})
    void aFacetCanBeSearchedInEitherScript(String text) {
        JsonNode all = api.documents("size=0", "facets=agency");
        JsonNode found = api.documents("size=0", "facets=agency", "facet_size=1", "facet_search=agency:" + text);
        long wanted = counts(all, "agency").keySet().stream()
                .filter(agency -> agency.contains("工业和信息化"))
                .count();
        assertThat(wanted).isGreaterThan(1);
        assertThat(found.at("/facets/agency/values").size()
                        + found.at("/facets/agency/other").asLong())
                .isEqualTo(wanted);
        String first = found.at("/facets/agency/values/0/value").asString();
        assertThat(first).contains("工业和信息化");
        assertThat(Api.count(found, "agency", first)).isEqualTo(Api.count(all, "agency", first));
    }

    @Test
    void aFacetIgnoresItsOwnSelection() {
        JsonNode free = api.documents("q=集群", "size=0");
        JsonNode narrowed = api.documents("q=集群", "size=0", "year=2021");
        assertThat(counts(narrowed, "year")).isEqualTo(counts(free, "year"));
        assertThat(Api.total(narrowed)).isEqualTo(Api.count(free, "year", "2021"));
        assertThat(Api.count(narrowed, "region", "100000")).isLessThan(Api.count(free, "region", "100000"));
    }

    @Test
    void valuesOfOneFieldWidenAndExclusionTakesAway() {
        long all = Api.total(api.documents("size=0"));
        long in2021 = Api.total(api.documents("size=0", "year=2021"));
        long in2022 = Api.total(api.documents("size=0", "year=2022"));
        assertThat(Api.total(api.documents("size=0", "year=2021", "year=2022"))).isEqualTo(in2021 + in2022);
        assertThat(Api.total(api.documents("size=0", "year=!2021"))).isEqualTo(all - in2021);
        assertThat(Api.total(api.documents("size=0", "year_from=2021", "year_to=2022")))
                .isEqualTo(in2021 + in2022);
    }

    @Test
    void aProvinceIncludesItsCities() {
        List<String> province = Api.ids(api.documents("region=江苏", "size=200"));
        List<String> city = Api.ids(api.documents("region=南京", "size=200"));
        assertThat(province).hasSizeGreaterThan(city.size()).containsAll(city);
        assertThat(city).isNotEmpty();
        assertThat(Api.ids(api.documents("region=江蘇省", "size=200"))).isEqualTo(province);
        assertThat(Api.ids(api.documents("region=320000", "size=200"))).isEqualTo(province);
        assertThat(Api.total(api.documents("region=长三角", "size=0"))).isGreaterThan(province.size());
    }

    @Test
    void aSelectedValueStaysVisibleWithoutDocuments() {
        JsonNode found = api.documents("q=集群", "size=0", "year=1958");
        assertThat(Api.count(found, "year", "1958")).isZero();
    }

    @Test
    void labelsAreInTheLanguageAsked() {
        assertThat(label("zh-Hans")).isEqualTo("江苏省");
        assertThat(label("zh-Hant")).isEqualTo("江蘇省");
        assertThat(label("en")).isEqualTo("Jiangsu");
    }

    private String label(String language) {
        JsonNode found = api.documents("size=0", "facets=region", "lang=" + language);
        return StreamSupport.stream(found.at("/facets/region/values").spliterator(), false)
                .filter(value -> value.get("value").asString().equals("320000"))
                .map(value -> value.get("label").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String state(JsonNode documents, String facet, String value) {
        return StreamSupport.stream(documents.at("/facets/" + facet + "/values").spliterator(), false)
                .filter(each -> each.get("value").asString().equals(value))
                .map(each -> each.get("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(JsonNode documents, String facet) {
        Map<String, Long> counts = new TreeMap<>();
        documents
                .at("/facets/" + facet + "/values")
                .forEach(value -> counts.put(
                        value.get("value").asString(), value.get("count").asLong()));
        return counts;
    }
}

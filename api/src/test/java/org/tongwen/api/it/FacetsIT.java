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

    @Test
    void everyCountIsTheTotalOfItsFilter() {
        JsonNode found = api.documents("q=集群", "size=0", "facets=" + String.join(",", ALL));
        for (String facet : ALL) {
            for (JsonNode value : found.at("/facets/" + facet + "/values")) {
                String filter = facet + "=" + value.get("value").asString();
                assertThat(Api.total(api.documents("q=集群", "size=0", filter)))
                        .as(filter)
                        .isEqualTo(value.get("count").asLong());
            }
        }
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

    private static Map<String, Long> counts(JsonNode documents, String facet) {
        Map<String, Long> counts = new TreeMap<>();
        documents
                .at("/facets/" + facet + "/values")
                .forEach(value -> counts.put(
                        value.get("value").asString(), value.get("count").asLong()));
        return counts;
    }
}

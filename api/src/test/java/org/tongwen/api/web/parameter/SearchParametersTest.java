package org.tongwen.api.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.OpenValue;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Selection;
import org.tongwen.api.search.Shown;

class SearchParametersTest {

    @Test
    void nothingAsksForTheFirstTwentyOfAllDocuments() {
        SearchRequest request = read();
        assertThat(request.query().text()).isEmpty();
        assertThat(request.query().match()).isEqualTo(Match.AUTO);
        assertThat(request.page()).isEqualTo(new Page(20, Page.Sort.RELEVANCE, null));
        assertThat(request.countBy()).isEqualTo(CountBy.DOCUMENT);
        assertThat(request.facets().searches()).isEmpty();
        assertThat(request.shown()).isEqualTo(new Shown(true, false, false));
        assertThat(request.facets().fields()).containsExactly(Field.YEAR, Field.REGION, Field.INDUSTRY, Field.SCRIPT);
    }

    @ParameterizedTest
    @CsvSource({"'id,title', '', false, false", "'id，highlights', true, true, true", "why, '', false, true"})
    void onlyWhatIsShownIsWorkedOut(String fields, String why, boolean highlights, boolean explained) {
        assertThat(read("fields", fields, "why", why).shown()).isEqualTo(new Shown(highlights, explained, false));
    }

    @ParameterizedTest
    @CsvSource({
        "region, 江苏, 320000",
        "region, 江蘇省, 320000",
        "region, 苏, 320000",
        "region, 320100, 320100",
        "region, 全国, 100000",
        "region, 臺灣, 710000",
        "region, unknown, unknown",
        "about_region, 粤, 440000",
        "industry, 集成电路, electronics.integrated-circuits",
        "industry, 積體電路, electronics.integrated-circuits",
        "script, hant, hant",
        "level, 省, province",
        "level, city, city",
        "level, 國家級, national",
        "level, 縣, county",
        "level, unknown, unknown",
        "script, 繁體, hant",
        "script, simplified, hans",
        "industry, 晶圆, electronics.integrated-circuits",
        "industry, Integrated circuits, electronics.integrated-circuits",
        "year, 未知, unknown",
        "agency, 工信部, 工业和信息化部",
        "agency, 江蘇省工業和信息化廳, 江苏省工业和信息化厅",
        "document_type, 通知, 通知",
        "document_number, 國辦發[2023]12號, 国办发〔2023〕12号",
        "source, 證券時報, 证券时报",
        "year, 2021, 2021",
    })
    void filtersTakeCodesAndNamesInEitherScript(String field, String value, String meant) {
        assertThat(selection(field, value).included()).contains(meant);
    }

    @Test
    void macroRegionsAreTheirMembers() {
        assertThat(selection("region", "长三角").included())
                .containsExactlyInAnyOrder("310000", "320000", "330000", "340000");
    }

    @Test
    void whatIsExcludedIsTakenOutOfWhatANameStandsFor() {
        Selection delta = read("region", "长三角", "region", "!江苏").filters().of(Field.REGION);
        assertThat(delta.included()).containsExactlyInAnyOrder("310000", "330000", "340000");
        assertThat(delta.excluded()).containsExactly("320000");
        assertThat(read("region", "江苏", "region", "!南京").filters().of(Field.REGION))
                .isEqualTo(new Selection(List.of("320000"), List.of("320100")));
    }

    @Test
    void aValueBothAskedForAndExcludedIsAnError() {
        assertThatThrownBy(() -> read("region", "江苏", "region", "!320000"))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("both asked for and excluded");
    }

    @ParameterizedTest
    @CsvSource({
        "agency, 某某研究会, 某某研究会",
        "agency, !某某研究會, 某某研究会",
        "source, 證券時報, 证券时报",
        "document_number, 草案-7, 草案-7",
    })
    void whatNoDictionaryKnowsIsToBeLookedForInTheIndex(String field, String typed, String value) {
        assertThat(read(field, typed).filters().unproven())
                .containsExactly(new OpenValue(Field.find(field).orElseThrow(), typed.replace("!", ""), value));
    }

    @ParameterizedTest
    @CsvSource({"agency, 工信部", "agency, unknown", "source, 未知", "document_number, 国办发 2023 12", "region, 江苏"})
    void whatADictionaryKnowsIsNot(String field, String typed) {
        assertThat(read(field, typed).filters().unproven()).isEmpty();
    }

    @Test
    void aFacetThatIsSearchedInIsCounted() {
        SearchRequest request = read("facets", "year", "facet_search", "agency:环保", "facet_search", "year：202");
        assertThat(request.facets().fields()).containsExactly(Field.YEAR, Field.AGENCY);
        assertThat(request.facets().searches()).isEqualTo(Map.of(Field.AGENCY, "环保", Field.YEAR, "202"));
    }

    @ParameterizedTest
    @CsvSource({"!2020", "！2020", "! 2020"})
    void anExclamationMarkExcludes(String value) {
        assertThat(selection("year", value)).isEqualTo(new Selection(List.of(), List.of("2020")));
    }

    @Test
    void blankParametersAreAsIfAbsent() {
        assertThat(read("year", "", "q", " ", "size", "").filters().selections())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yaer, 2021, year",
        "regoin, 江苏, region",
        "facet, year, facets",
        "match, exakt, exact",
        "sort, newst, newest",
        "facets, yaer, year",
        "lang, zh-hans, zh-Hans",
        "industry, 集成电, 集成电路",
        "industry, 積體電, 積體電路",
        "count_by, works, work",
        "facet_search, agncy:环保, agency",
    })
    void mistakesAreToldWithTheNearest(String name, String value, String nearest) {
        assertThatThrownBy(() -> {
                    read(name, value);
                    SearchParameters.language(parameters(name, value));
                })
                .isInstanceOf(InvalidParameterException.class)
                .extracting(error -> ((InvalidParameterException) error).nearest())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"year, 21", "year, ２０２１年", "size, 1e3", "size, 201", "facet_size, 0", "year_from, x"})
    void numbersHaveBounds(String name, String value) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("whole number from");
    }

    @Test
    void aParameterThatStandsTwiceIsNamed() {
        assertThatThrownBy(() -> read("q", "a", "q", "b"))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("'q' stands 2 times");
    }

    private static Selection selection(String field, String value) {
        return read(field, value).filters().of(Field.find(field).orElseThrow());
    }

    private static SearchRequest read(String... namesAndValues) {
        return SearchParameters.read(parameters(namesAndValues));
    }

    private static MultiValueMap<String, String> parameters(String... namesAndValues) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}

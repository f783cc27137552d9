package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The sample holds reprints and conversions of one text, some of other years, regions and sources than the first. */
@ExtendWith(SampleServer.class)
class CountByWorkIT {

    private static final String[] FACETS = {
        "year", "region", "about_region", "level", "industry", "agency", "document_type", "script", "source"
    };

    private final Api api;

    CountByWorkIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=集群",
                "q=先进制造业集群&region=江苏",
                "script=hant",
                "q=集群&year=!2018&script=hans",
                "q=的&match=any"
            })
    void totalsAndFacetsCountEachWorkOnce(String asked) {
        JsonNode works = ask(asked, "count_by=work", "size=0", "facets=" + String.join(",", FACETS));
        assertThat(Api.total(works)).isEqualTo(works(asked).size());
        for (String facet : FACETS) {
            String others = without(asked, facet);
            for (JsonNode value : works.at("/facets/" + facet + "/values")) {
                String filter = facet + "=" + value.get("value").asString();
                assertThat(value.get("count").asLong())
                        .as(filter)
                        .isEqualTo(works(others, filter).size());
            }
        }
    }

    @Test
    void aWorkWhoseCopiesDifferCountsUnderEachOfTheirValues() {
        JsonNode works = ask("count_by=work", "facets=source", "size=0");
        long sum = 0;
        for (JsonNode value : works.at("/facets/source/values")) {
            sum += value.get("count").asLong();
        }
        assertThat(sum).isGreaterThan(Api.total(works));
    }

    @Test
    void theTotalsOfAllReadingsCountWorks() {
        JsonNode works = ask("q=先进制造业集群 江苏", "count_by=work", "size=0");
        for (String reading : List.of("exact", "all", "any")) {
            assertThat(works.at("/meta/match/totals/" + reading).asLong())
                    .as(reading)
                    .isEqualTo(works("q=先进制造业集群 江苏", "match=" + reading).size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "q=集群, relevance",
        "q=集群, newest",
        "q=集群, oldest",
        "q=, newest",
        "q=, relevance",
        "q=的&match=any&script=hans, relevance"
    })
    void pagesWalkTheFirstDocumentOfEachWorkInTheOrderOfDocuments(String asked, String sort) {
        List<String> first = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : ask(asked, "sort=" + sort, "size=200").get("items")) {
            if (seen.add(item.at("/work/id").asString())) {
                first.add(item.get("id").asString());
            }
        }
        for (int size : List.of(1, 3, 7, 200)) {
            assertThat(walk(asked, "sort=" + sort, "size=" + size))
                    .as("pages of %d", size)
                    .isEqualTo(first);
        }
        JsonNode page = ask(asked, "count_by=work", "sort=" + sort, "size=200");
        assertThat(Api.total(page)).isEqualTo(first.size()).isLessThan(Api.total(ask(asked, "size=0")));
    }

    private List<String> walk(String... asked) {
        List<String> walked = new ArrayList<>();
        JsonNode page = ask(with(asked, "count_by=work"));
        walked.addAll(Api.ids(page));
        while (!page.get("next_cursor").isNull()) {
            page = ask(with(
                    asked, "count_by=work", "cursor=" + page.get("next_cursor").asString()));
            walked.addAll(Api.ids(page));
        }
        return walked;
    }

    /** Returns the works of the documents that match: the plain way to count them. */
    private Set<String> works(String... asked) {
        JsonNode documents = ask(with(asked, "size=200"));
        assertThat(Api.total(documents)).isLessThanOrEqualTo(200);
        Set<String> works = new HashSet<>();
        documents.get("items").forEach(item -> works.add(item.at("/work/id").asString()));
        return works;
    }

    private JsonNode ask(String... parameters) {
        return api.documents(Arrays.stream(parameters)
                .flatMap(each -> Stream.of(each.split("&")))
                .filter(each -> !each.isEmpty())
                .toArray(String[]::new));
    }

    private static String without(String asked, String facet) {
        return String.join(
                "&",
                Stream.of(asked.split("&"))
                        .filter(each -> !each.startsWith(facet + "="))
                        .toList());
    }

    private static String[] with(String[] asked, String... more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new);
    }
}

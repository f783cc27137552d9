package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.PlainWords.Token;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import tools.jackson.databind.JsonNode;

/** Typical words and comparisons of sets, held against the words of each document and against lists of documents. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermsIT {

    private static final int MOST = 100;

    private final Api api;
    private final PlainWords plain;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> works = new HashMap<>();

    TermsIT(Api api, TongwenElasticsearch elasticsearch) {
        this.api = api;
        this.plain = new PlainWords(elasticsearch);
    }

    @BeforeAll
    void readAll() {
        PlainWords.documents(api).forEach((id, document) -> {
            works.put(id, document.at("/work/id").asString());
            words.put(
                    id,
                    Stream.of("title", "body")
                            .flatMap(part -> plain.of(document.get(part).asString()).stream())
                            .map(Token::word)
                            .collect(Collectors.toSet()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"region=江苏", "q=集群", "q=製造業&script=hans", "q=产业 发展&match=any&year_from=2020", "level=national"})
    void countsAreThoseOfAPlainScan(String asked) {
        Set<String> set = ids(asked);
        Set<String> rest = new HashSet<>(words.keySet());
        rest.removeAll(set);
        JsonNode answer = get("/api/v1/terms", asked + "&size=" + MOST);
        assertThat(answer.at("/meta/total/value").asInt()).isEqualTo(set.size());
        assertThat(answer.at("/meta/rest").asInt()).isEqualTo(rest.size());
        assertThat(answer.at("/meta/sampled").asInt()).isEqualTo(set.size());
        check(answer.get("items"), set, rest, 3);
    }

    /** The sample is all of these documents, so no word may be missing that a scan finds to be more typical. */
    @Test
    void theMostTypicalWordsAreThere() {
        Set<String> set = ids("q=集群");
        Set<String> rest = new HashSet<>(words.keySet());
        rest.removeAll(set);
        List<Double> scanned = words.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(word -> count(word, set) >= 3)
                .filter(word -> (double) count(word, set) / set.size() > (double) count(word, rest) / rest.size())
                .map(word -> score(word, set, rest))
                .sorted(Comparator.reverseOrder())
                .limit(30)
                .toList();
        List<Double> scores = get("/api/v1/terms", "q=集群")
                .get("items")
                .valueStream()
                .map(item -> item.get("score").asDouble())
                .toList();
        assertThat(scores).hasSize(30);
        for (int i = 0; i < 30; i++) {
            assertThat(scores.get(i)).isCloseTo(scanned.get(i), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.region=江苏&b.region=广东, region=江苏, region=广东",
        "q=产业&a.script=hans&b.script=hant, q=产业&script=hans, q=产业&script=hant",
        "q=产业&region=江苏&b.q=集群&a.region=, q=产业, q=集群&region=江苏",
        "match=any&a.q=制造业 集群&b.q=环保&b.match=all&year_from=2018, q=制造业 集群&match=any&year_from=2018, q=环保&match=all&year_from=2018",
        "a.q=甲乙丙丁&b.year=2021, q=甲乙丙丁, year=2021"
    })
    void setsAreComparedAsListsOfDocumentsSay(String asked, String ofA, String ofB) {
        for (String countBy : List.of("document", "work")) {
            JsonNode answer = get("/api/v1/compare", asked + "&facet_size=1000&size=20&count_by=" + countBy);
            facets(answer, "a", ofA + "&count_by=" + countBy);
            facets(answer, "b", ofB + "&count_by=" + countBy);
            Set<String> a = ids(ofA);
            Set<String> b = ids(ofB);
            check(answer.at("/distinctive/a"), a, b, 3);
            check(answer.at("/distinctive/b"), b, a, 3);
            Set<String> both = new HashSet<>(a);
            both.retainAll(b);
            assertThat(answer.at("/meta/both/value").asLong())
                    .isEqualTo(countBy.equals("document") ? both.size() : works(both));
        }
    }

    @Test
    void facetsAreCutByShares() {
        JsonNode all = get("/api/v1/compare", "a.region=江苏&b.region=!江苏&facet_size=1000")
                .at("/facets/industry");
        JsonNode few =
                get("/api/v1/compare", "a.region=江苏&b.region=!江苏&facet_size=2").at("/facets/industry");
        assertThat(few.get("values").size()).isBetween(2, 3);
        assertThat(few.get("other").asInt())
                .isEqualTo(all.get("values").size() - few.get("values").size());
        assertThat(few.at("/values/0/value")).isEqualTo(all.at("/values/0/value"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/terms, count_by=work, count_by",
        "/api/v1/terms, size=101, size",
        "/api/v1/terms, min_count=0, min_count",
        "/api/v1/terms, region=江酥, region",
        "/api/v1/terms, a.q=1, a.q",
        "/api/v1/compare, a.region=江酥, a.region",
        "/api/v1/compare, region=江酥, region",
        "/api/v1/compare, b.agency=甲乙丙丁, b.agency",
        "/api/v1/compare, agency=甲乙丙丁&b.year=2021, agency",
        "/api/v1/compare, c.region=江苏, c.region",
        "/api/v1/compare, a.yaer=2021, a.yaer",
        "/api/v1/compare, a.count_by=work, a.count_by",
        "/api/v1/compare, b.year_from=2022&b.year_to=2021, b.year_from",
        "/api/v1/compare, facet_size=0, facet_size"
    })
    void whatCannotBeReadIsRefused(String path, String asked, String parameter) {
        HttpResponse<String> refused = api.get(path + PlainCounts.query(asked));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).get("parameter").asString()).isEqualTo(parameter);
    }

    /** A facet of the list ignores what is selected of its own field, so those of other fields are compared. */
    private void facets(JsonNode answer, String side, String asked) {
        JsonNode documents = api.documents(parameters(
                asked + "&size=0&facet_size=1000&facets=year,region,level,industry,agency,document_type,script"));
        long total = Api.total(documents);
        assertThat(answer.at("/" + side + "/total/value").asLong()).as(asked).isEqualTo(total);
        answer.get("facets")
                .propertyStream()
                .filter(facet -> !asked.contains(facet.getKey()))
                .forEach(facet -> facet.getValue().get("values").forEach(value -> {
                    String code = value.get("value").asString();
                    long count = Math.max(0, Api.count(documents, facet.getKey(), code));
                    assertThat(value.at("/" + side + "/count").asLong())
                            .as(asked + facet.getKey() + value)
                            .isEqualTo(count);
                    assertThat(value.at("/" + side + "/share").asDouble())
                            .isEqualTo(total == 0 ? 0 : (double) count / total);
                }));
    }

    private void check(JsonNode items, Set<String> set, Set<String> other, int minCount) {
        assertThat(items.valueStream().map(item -> -item.get("score").asDouble()))
                .isSorted();
        if (set.size() > 5 && other.size() > 5) {
            assertThat(items.size()).isGreaterThan(5);
        }
        for (JsonNode item : items) {
            String word = item.get("word").asString();
            assertThat(List.of(item.get("count").asLong(), item.get("elsewhere").asLong()))
                    .as(word)
                    .isEqualTo(List.of(count(word, set), count(word, other)));
            assertThat(item.get("count").asLong()).isGreaterThanOrEqualTo(minCount);
            assertThat(item.get("share").asDouble()).isEqualTo((double) count(word, set) / set.size());
            assertThat(item.get("elsewhere_share").asDouble()).isEqualTo((double) count(word, other) / other.size());
            assertThat(item.get("score").asDouble()).as(word).isCloseTo(score(word, set, other), within(1e-6));
        }
    }

    private long count(String word, Set<String> documents) {
        return documents.stream()
                .filter(id -> words.getOrDefault(id, Set.of()).contains(word))
                .count();
    }

    private double score(String word, Set<String> set, Set<String> other) {
        double a = count(word, set);
        double b = count(word, other);
        double c = set.size() - a;
        double d = other.size() - b;
        return 2
                * (term(a)
                        + term(b)
                        + term(c)
                        + term(d)
                        - term(a + b)
                        - term(c + d)
                        - term(a + c)
                        - term(b + d)
                        + term(a + b + c + d));
    }

    private static double term(double number) {
        return number == 0 ? 0 : number * Math.log(number);
    }

    private long works(Set<String> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(works.get(id)))
                .distinct()
                .count();
    }

    private Set<String> ids(String asked) {
        return new HashSet<>(Api.ids(api.documents(parameters(asked + "&size=200"))));
    }

    private JsonNode get(String path, String asked) {
        HttpResponse<String> response = api.get(path + Api.query(parameters(asked)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }

    private static String[] parameters(String asked) {
        return asked.split("&");
    }
}

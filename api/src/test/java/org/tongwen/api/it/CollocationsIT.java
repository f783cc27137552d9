package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.it.PlainWords.Token;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Every number of the answer is worked out again, from the texts as Elasticsearch cuts them and by other formulas. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollocationsIT {

    /** The answer has so many words at most. */
    private static final int MOST = 500;

    private final Api api;
    private final PlainWords plain;
    private Map<String, JsonNode> documents = Map.of();
    private final Map<String, List<Token>> cut = new LinkedHashMap<>();

    CollocationsIT(Api api, TongwenElasticsearch elasticsearch) {
        this.api = api;
        this.plain = new PlainWords(elasticsearch);
    }

    /** What was counted of all words: of each how often it stands near, elsewhere, and in how many documents near. */
    private static final class Scan {
        final Map<String, long[]> counts = new TreeMap<>();
        long near;
        long tokens;
        long occurrences;
    }

    @BeforeAll
    void readAll() {
        documents = PlainWords.documents(api);
        documents.forEach((id, document) -> List.of("title", "body")
                .forEach(part -> cut.put(id + part, plain.of(document.get(part).asString()))));
    }

    @ParameterizedTest
    @CsvSource({
        "集群, 集群, 5, both",
        "集群, 集羣, 1, left",
        "制造业, 製造業, 20, right",
        "业集, 業集, 3, both",
        "5g, 5Ｇ, 5, both",
        "的, 的, 2, both",
        "发展, 發展, 5, both"
    })
    void everyNumberIsThatOfAPlainScan(String folded, String asked, int window, String side) {
        Set<String> found = new HashSet<>(Api.ids(api.documents("q=\"" + asked + '"', "match=exact", "size=200")));
        Scan scan = scan(found, Pattern.quote(folded), window, side);
        JsonNode answer = json("q=\"" + asked + '"', "window=" + window, "side=" + side, "min_count=2", "size=" + MOST);
        JsonNode meta = answer.get("meta");
        assertThat(List.of(
                        meta.get("occurrences").asLong(),
                        meta.get("documents").asLong(),
                        meta.get("tokens").asLong(),
                        meta.get("window_tokens").asLong()))
                .isEqualTo(List.of(scan.occurrences, (long) found.size(), scan.tokens, scan.near));
        long attracted = scan.counts.values().stream()
                .filter(count ->
                        count[0] >= 2 && (double) count[0] * scan.tokens > (double) scan.near * (count[0] + count[1]))
                .count();
        assertThat(meta.get("words").asLong()).isEqualTo(attracted).isGreaterThan(5);
        assertThat(answer.get("items").size()).isEqualTo(Math.min(MOST, attracted));
        for (JsonNode item : answer.get("items")) {
            check(item, scan);
        }
    }

    private static void check(JsonNode item, Scan scan) {
        String word = item.get("word").asString();
        long[] count = scan.counts.getOrDefault(word, new long[3]);
        assertThat(List.of(
                        item.get("count").asLong(),
                        item.get("elsewhere").asLong(),
                        item.get("documents").asLong()))
                .as(word)
                .isEqualTo(Arrays.stream(count).boxed().toList());
        double near = scan.near;
        double tokens = scan.tokens;
        double inside = count[0];
        double outside = count[1];
        double expected = near * (inside + outside) / tokens;
        assertThat(item.get("expected").asDouble()).isCloseTo(expected, within(1e-6));
        assertThat(Math.pow(2, item.get("mi").asDouble())).isCloseTo(inside / expected, within(1e-6));
        double sums =
                entropy(near) + entropy(tokens - near) + entropy(inside + outside) + entropy(tokens - inside - outside);
        double cells = entropy(inside) + entropy(outside) + entropy(near - inside) + entropy(tokens - near - outside);
        assertThat(item.get("log_likelihood").asDouble())
                .as(word)
                .isCloseTo(2 * (cells - sums + entropy(tokens)), within(1e-6));
        assertThat(ScriptFolding.standard().fold(item.get("written").asString()))
                .isEqualTo(word);
    }

    private static double entropy(double number) {
        return number == 0 ? 0 : number * Math.log(number);
    }

    @Test
    void worksSamplesAndFiltersAreThoseOfTheList() {
        for (String narrowed : List.of("count_by=work", "region=江苏", "sample=5&seed=3", "match=any&in=title")) {
            String[] parameters = ("q=制造业集群&" + narrowed).split("&");
            JsonNode meta = json(parameters).get("meta");
            assertThat(meta.get("documents").asLong())
                    .as(narrowed)
                    .isEqualTo(Api.total(api.documents(parameters)))
                    .isPositive();
            JsonNode lines = Api.json(api.get("/api/v1/concordance" + Api.query(parameters)));
            assertThat(meta.get("occurrences").asLong())
                    .isEqualTo(lines.at("/meta/total/value").asLong());
            assertThat(meta.get("match").asString())
                    .isEqualTo(lines.at("/meta/match").asString());
        }
        assertThat(json("q=集群", "count_by=work").at("/meta/tokens").asLong())
                .isLessThan(json("q=集群").at("/meta/tokens").asLong());
    }

    @Test
    void aTableHasTheSameWords() {
        JsonNode items = json("q=集群", "measure=mi", "size=20").get("items");
        HttpResponse<String> csv =
                api.get("/api/v1/collocations" + Api.query("q=集群", "measure=mi", "size=20", "format=csv"));
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(CsvReader.builder().ofNamedCsvRecord(csv.body()).stream()
                        .map(row -> row.getField("word") + row.getField("count") + row.getField("mi"))
                        .toList())
                .isNotEmpty()
                .isEqualTo(items.valueStream()
                        .map(item -> item.get("word").asString()
                                + item.get("count").asString()
                                + item.get("mi").asDouble())
                        .toList());
        assertThat(items.valueStream().map(item -> -item.get("mi").asDouble())).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"q=", "q= ", "window=0", "window=21", "side=up", "measure=t", "min_count=0", "size=501", "sort=newest"})
    void whatCannotBeReadIsRefused(String parameter) {
        HttpResponse<String> refused = api.get("/api/v1/collocations"
                + (parameter.startsWith("q=") ? Api.query(parameter) : Api.query("q=碳", parameter)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).get("parameter").asString())
                .isEqualTo(parameter.split("=", 2)[0]);
    }

    private Scan scan(Set<String> found, String pattern, int window, String side) {
        Scan scan = new Scan();
        for (String id : found) {
            Set<String> here = new HashSet<>();
            for (String part : List.of("title", "body")) {
                String text = ScriptFolding.standard()
                        .fold(Objects.requireNonNull(documents.get(id))
                                .get(part)
                                .asString());
                List<Token> words = Objects.requireNonNull(cut.get(id + part));
                scan(text, words, Pattern.compile(pattern), window, side, scan, here);
            }
            here.forEach(word -> Objects.requireNonNull(scan.counts.get(word))[2]++);
        }
        return scan;
    }

    /** For each word, looks for an occurrence in its sentence with fewer words in between than the window has. */
    private static void scan(
            String text, List<Token> words, Pattern pattern, int window, String side, Scan scan, Set<String> here) {
        List<MatchResult> places = pattern.matcher(text).results().toList();
        scan.occurrences += places.size();
        int[] sentences = sentences(text);
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (places.stream().anyMatch(place -> place.start() < word.end() && word.start() < place.end())) {
                continue;
            }
            boolean near = places.stream().anyMatch(place -> {
                boolean before = word.end() <= place.start();
                int from = before ? word.end() : place.end();
                int to = before ? place.start() : word.start();
                return !side.equals(before ? "right" : "left")
                        && sentences[from - 1] == sentences[to]
                        && words.stream()
                                        .filter(other -> other.start() >= from && other.end() <= to)
                                        .count()
                                < window;
            });
            long[] count = scan.counts.computeIfAbsent(word.word(), same -> new long[3]);
            count[near ? 0 : 1]++;
            scan.tokens++;
            if (near) {
                scan.near++;
                here.add(word.word());
            }
        }
    }

    /** Returns for each character how many ends of sentences and paragraphs stand before it. */
    private static int[] sentences(String text) {
        int[] sentences = new int[text.length()];
        for (int i = 1; i < text.length(); i++) {
            sentences[i] = sentences[i - 1] + ("。!?\n".indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0);
        }
        return sentences;
    }

    private JsonNode json(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/collocations" + Api.query(parameters));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }
}

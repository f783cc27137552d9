package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Lines are compared with what a plain scan of the stored texts finds, by a pattern made of the query. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcordanceIT {

    /** Each with what it may be written as in the other script; single words, so that exact is a phrase. */
    static final List<String> QUERIES = List.of(
            "集群",
            "制造业=製造業",
            "先进制造业集群=先進製造業集群",
            "发展=發展",
            "链=鏈",
            "台=臺",
            "5G",
            "A股=Ａ股",
            "10%=10％",
            "2021年",
            "第3条=第3條",
            "碳达峰=碳達峰",
            "500万元=500萬元");

    /** Documents in the order of the list, the newest first. */
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();

    private final Api api;

    ConcordanceIT(Api api) {
        this.api = api;
    }

    /** A line, as the scan knows it. */
    record Scanned(String id, String part, int start, int end, String left, String keyword, String right) {}

    @BeforeAll
    void readAll() {
        documents.putAll(PlainScan.documents(api));
        assertThat(documents).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void everyOccurrenceIsThereAndNoOther(String forms) {
        List<String> queries = List.of(forms.split("="));
        List<Scanned> scanned = scan(queries.getFirst(), 30);
        assertThat(scanned).isNotEmpty();
        for (String query : queries) {
            String phrase = "q=\"" + query + '"';
            assertThat(csv(phrase)).as(query).isEqualTo(scanned);
            assertThat(pages(phrase, "size=7")).as(query).isEqualTo(scanned);
            JsonNode meta = json(phrase, "match=exact").get("meta");
            assertThat(meta.at("/total/value").asInt()).isEqualTo(scanned.size());
            assertThat(meta.get("documents").asLong())
                    .isEqualTo(new HashSet<>(scanned.stream().map(Scanned::id).toList()).size())
                    .isEqualTo(Api.total(api.documents(phrase, "match=exact")));
            assertThat(meta.get("works").asLong())
                    .isEqualTo(Api.total(api.documents(phrase, "match=exact", "count_by=work")));
        }
    }

    @ParameterizedTest
    @CsvSource({"right", "left", "year", "region"})
    void sortedLinesAreTheSameInAnotherOrder(String sort) {
        for (String forms : QUERIES) {
            String query = "q=\"" + forms.split("=", 2)[0] + '"';
            List<Scanned> sorted = new ArrayList<>(scan(forms.split("=", 2)[0], 30));
            sorted.sort(Comparator.comparing(line -> key(line, sort)));
            assertThat(csv(query, "sort=" + sort)).as(forms).isEqualTo(sorted);
            assertThat(pages(query, "sort=" + sort, "size=100")).as(forms).isEqualTo(sorted);
        }
    }

    @ParameterizedTest
    @CsvSource({"5", "200"})
    void contextsAreAsLongAsTheParagraphAllows(int window) {
        assertThat(csv("q=发展", "match=exact", "window=" + window)).isEqualTo(scan("发展", window));
    }

    @Test
    void partsFiltersAndWorksNarrow() {
        assertThat(csv("q=集群", "in=title"))
                .isEqualTo(scan("集群", 30).stream()
                        .filter(line -> line.part().equals("title"))
                        .toList());
        Set<String> listed =
                new TreeSet<>(Api.ids(api.documents("q=集群", "region=江苏", "count_by=work", "sort=newest", "size=200")));
        assertThat(csv("q=集群", "region=江苏", "count_by=work"))
                .isNotEmpty()
                .isEqualTo(scan("集群", 30).stream()
                        .filter(line -> listed.contains(line.id()))
                        .toList());
    }

    @Test
    void aPermalinkLeadsToItsLine() {
        for (JsonNode item : json("q=产业链", "size=50").get("items")) {
            String id = item.get("id").asString();
            assertThat(item.get("permalink").asString()).startsWith("/documents/" + id);
            if (item.get("part").asString().equals("body")) {
                String place = item.get("permalink").asString().replaceAll(".*\\?|#.*", "");
                JsonNode passage = Api.json(api.get("/api/v1/documents/" + id + "/passage?" + place));
                assertThat(List.of(passage.get("start"), passage.get("end"), passage.get("paragraph")))
                        .isEqualTo(List.of(item.get("start"), item.get("end"), item.get("paragraph")));
            }
        }
    }

    /** Documents that have a part only in its words show these. */
    @Test
    void wordsStandForAPartThatIsNotVerbatim() {
        JsonNode found = json("q=制造业集群培育发展", "match=all", "size=500");
        assertThat(found.at("/meta/documents").asLong())
                .isEqualTo(Api.total(api.documents("q=制造业集群培育发展", "match=all")))
                .isPositive();
        assertThat(found.get("items")
                        .valueStream()
                        .map(item -> PlainScan.FOLD.apply(item.get("keyword").asString())))
                .contains("集群", "发展");
    }

    @ParameterizedTest
    @CsvSource({"cursor=abc", "window=4", "window=201", "size=501", "sort=rigth", "q=", "yaer=1"})
    void whatCannotBeReadIsRefused(String parameter) {
        HttpResponse<String> refused =
                api.get("/api/v1/concordance" + (parameter.equals("q=") ? "" : Api.query("q=碳", parameter)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).get("parameter").asString())
                .isEqualTo(parameter.split("=", 2)[0]);
    }

    /** Finds by an expression what stands in the folded text, whose indices are those of the original here. */
    private List<Scanned> scan(String query, int window) {
        List<Scanned> lines = new ArrayList<>();
        documents.forEach((id, document) -> {
            for (String part : List.of("title", "body")) {
                String text = document.get(part).asString();
                assertThat(PlainScan.FOLD.apply(text)).hasSameSizeAs(text);
                PlainScan.find(query, text).forEach(found -> {
                    int start = text.lastIndexOf('\n', found.start()) + 1;
                    int end = text.indexOf('\n', found.end());
                    String left = text.substring(start, found.start()).replaceAll("^[\\s\u3000\u00a0\ufeff]+", "");
                    String right = text.substring(found.end(), end < 0 ? text.length() : end)
                            .replaceAll("[\\s\u3000\u00a0\ufeff]+$", "");
                    lines.add(new Scanned(
                            id,
                            part,
                            found.start(),
                            found.end(),
                            left.substring(Math.max(0, left.length() - window)),
                            text.substring(found.start(), found.end()),
                            right.substring(0, Math.min(right.length(), window))));
                });
            }
        });
        return lines;
    }

    private String key(Scanned line, String sort) {
        return switch (sort) {
            case "right" -> first(line.right());
            case "left" -> first(new StringBuilder(line.left()).reverse().toString());
            case "year" -> document(line).path("year").asString("9999");
            default -> document(line).at("/region/code").asString("z");
        };
    }

    private static String first(String context) {
        String folded = PlainScan.FOLD.apply(context).replaceAll("[\\s\u3000\u00a0]+", "");
        return folded.substring(0, Math.min(20, folded.length()));
    }

    private JsonNode document(Scanned line) {
        return Objects.requireNonNull(documents.get(line.id()));
    }

    private List<Scanned> csv(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/concordance" + Api.query(with(parameters, "format=csv")));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        List<Scanned> lines = CsvReader.builder().ofNamedCsvRecord(response.body()).stream()
                .map(row -> new Scanned(
                        row.getField("id"),
                        row.getField("part"),
                        Integer.parseInt(row.getField("start")),
                        Integer.parseInt(row.getField("end")),
                        plain(row.getField("left")),
                        plain(row.getField("keyword")),
                        plain(row.getField("right"))))
                .toList();
        assertThat(response.headers().firstValueAsLong("X-Total-Count")).hasValue(lines.size());
        return lines;
    }

    /** What would be a formula has an apostrophe. */
    private static String plain(String cell) {
        return cell.replaceFirst("^'(?=[=+@\t-])", "");
    }

    private List<Scanned> pages(String... parameters) {
        List<Scanned> lines = new ArrayList<>();
        String cursor = "*";
        while (!cursor.isEmpty()) {
            JsonNode page = json(with(parameters, "cursor=" + cursor));
            page.get("items")
                    .forEach(item -> lines.add(new Scanned(
                            item.get("id").asString(),
                            item.get("part").asString(),
                            item.get("start").asInt(),
                            item.get("end").asInt(),
                            item.get("left").asString(),
                            item.get("keyword").asString(),
                            item.get("right").asString())));
            cursor = page.path("next_cursor").asString("");
        }
        return lines;
    }

    private JsonNode json(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/concordance" + Api.query(parameters));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }

    private static String[] with(String[] parameters, String more) {
        return Stream.concat(Arrays.stream(parameters), Stream.of(more)).toArray(String[]::new);
    }
}

package org.tongwen.api.it.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import tools.jackson.databind.JsonNode;

/** Phrases and single characters are found exactly where a plain scan of the texts finds them, in both scripts. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanIT {

    private static final Path QUERIES = Path.of("src/test/resources/org/tongwen/api/it/truth/scan.txt");

    /** Titles and bodies by the id of their document. */
    private final Map<String, List<TextScan>> texts = new LinkedHashMap<>();

    private final Api api;

    ScanIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void fetchAllTexts() {
        for (String id : ids()) {
            String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
            HttpResponse<String> response = api.get("/api/v1/documents/" + path.replace("%2F", "/"));
            assertThat(response.statusCode()).as(id).isEqualTo(200);
            JsonNode document = Api.json(response);
            texts.put(
                    id,
                    Stream.of("title", "body")
                            .map(field -> TextScan.of(document.path(field).asString("")))
                            .toList());
        }
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        JsonNode page = api.documents("size=200", "cursor=*");
        ids.addAll(Api.ids(page));
        while (!page.get("next_cursor").isNull()) {
            page = api.documents("size=200", "cursor=" + page.get("next_cursor").asString());
            ids.addAll(Api.ids(page));
        }
        assertThat(ids).hasSize((int) Api.total(page));
        return ids;
    }

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsFoundIsWhatStandsInTheText(Line line) {
        Set<String> expected = scan(line.simplified());
        assertThat(scan(line.traditional())).isEqualTo(expected);
        assertThat(expected.isEmpty()).isEqualTo(line.nowhere());
        for (String query : List.of(line.simplified(), line.traditional())) {
            if (query.matches("(?U)\\S+")) { // else it is several phrases
                assertThat(found(query)).as("%s, exact", query).isEqualTo(expected);
            }
            assertThat(found('"' + query + '"')).as("%s, quoted", query).isEqualTo(expected);
            JsonNode automatic = api.documents("q=\"" + query + '"', "match=all", "size=200");
            assertThat(new TreeSet<>(Api.ids(automatic))).as("%s, all", query).isEqualTo(expected);
        }
    }

    /** The list would prove little if it had come to be of one kind. */
    @Test
    void theListIsVaried() throws IOException {
        List<Line> all = lines().toList();
        assertThat(all.stream().filter(line -> line.simplified().length() == 1)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(all.stream().filter(line -> line.simplified().length() > 1)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().filter(line -> line.simplified().matches(".*[A-Za-z0-9Ａ-Ｚ０-９].*")))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(all.stream().filter(Line::nowhere)).hasSizeGreaterThanOrEqualTo(10);
    }

    private Set<String> scan(String phrase) {
        TextScan wanted = TextScan.of(phrase);
        Set<String> found = new TreeSet<>();
        texts.forEach((id, parts) -> {
            if (parts.stream().anyMatch(part -> part.contains(wanted))) {
                found.add(id);
            }
        });
        return found;
    }

    private Set<String> found(String query) {
        JsonNode answer = api.documents("q=" + query, "match=exact", "size=200");
        List<String> ids = Api.ids(answer);
        assertThat(Api.total(answer)).isEqualTo(ids.size());
        return new TreeSet<>(ids);
    }

    /** A query in both scripts, and whether no text has it. */
    record Line(String simplified, String traditional, boolean nowhere) {

        static Line of(String line) {
            boolean nowhere = line.startsWith("!");
            String[] queries = (nowhere ? line.substring(1) : line).split("=", 2);
            return new Line(queries[0].strip(), queries[1].strip(), nowhere);
        }
    }
}

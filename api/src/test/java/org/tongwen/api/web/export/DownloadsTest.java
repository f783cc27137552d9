package org.tongwen.api.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.api.search.Walk;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

class DownloadsTest {

    private static final Matching MATCHING = new Matching(
            Match.ALL, false, new Totals(0, 0, 0), new DocumentSet(0, 0, 0), List.of(), "", List.of(), List.of());

    private final Downloads downloads = new Downloads(JsonMapper.shared(), new Workbooks());

    @Test
    void aLastLineTellsThatNdjsonIsComplete() {
        assertThat(text("ndjson", hits("a", "b")))
                .isEqualTo("{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"complete\":true,\"rows\":2}\n");
    }

    @Test
    void aLastLineTellsThatNdjsonBrokeOffAndTheConnectionBreaksToo() {
        Flux<Hit> broken = Flux.concat(hits("a"), Flux.error(new IllegalStateException("gone")));
        assertThat(body("ndjson", broken)
                        .map(DownloadsTest::text)
                        .onErrorReturn("ERROR")
                        .collectList()
                        .block())
                .endsWith("{\"complete\":false,\"rows\":0}\n", "ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5%", "@A1"})
    void noCellOfACsvIsAFormula(String id) {
        assertThat(text("csv", hits(id, "a=b"))).isEqualTo("id\r\n'" + id + "\r\na=b\r\n");
    }

    @Test
    void noMoreIsReadThanIsWritten() {
        AtomicLong read = new AtomicLong();
        Flux<Hit> many = Flux.range(0, 100_000)
                .map(number -> FakePolicySearch.hit("d" + number))
                .doOnNext(hit -> read.incrementAndGet());
        body("csv", many).limitRate(1).take(3).blockLast();
        assertThat(read).hasValueBetween(1L, 1_000L);
    }

    private String text(String format, Flux<Hit> hits) {
        List<String> pieces =
                body(format, hits).map(DownloadsTest::text).collectList().block();
        return String.join("", Objects.requireNonNull(pieces));
    }

    private Flux<DataBuffer> body(String format, Flux<Hit> hits) {
        Export export = ExportParameters.read(MultiValueMap.fromSingleValue(Map.of("format", format, "fields", "id")));
        return Flux.from(
                downloads.body(new Walk(0, MATCHING, "v1", hits), export, DefaultDataBufferFactory.sharedInstance));
    }

    private static String text(DataBuffer buffer) {
        return buffer.toString(StandardCharsets.UTF_8);
    }

    private static Flux<Hit> hits(String... ids) {
        return Flux.just(ids).map(FakePolicySearch::hit);
    }
}

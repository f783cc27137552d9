package org.tongwen.api.web.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.stereotype.Component;
import org.tongwen.api.citation.References;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.search.Walk;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Writes the documents of a walk into the body of an answer, no faster than it is read. */
@Component
final class Downloads {

    /** Of rows that are sent together, if there is more than one. */
    private static final int CHARACTERS = 16 * 1024;

    /** So many are sent together at most, however short they are. */
    private static final int ROWS_AT_ONCE = 100;

    private final JsonMapper mapper;
    private final Workbooks workbooks;

    Downloads(JsonMapper mapper, Workbooks workbooks) {
        this.mapper = mapper;
        this.workbooks = workbooks;
    }

    Publisher<DataBuffer> body(Walk walk, Export export, DataBufferFactory buffers) {
        Items items = new Items(mapper, export);
        return switch (export.format()) {
            case CSV -> text(walk.hits(), new CsvFormat(items, export), buffers);
            case NDJSON -> text(walk.hits(), new NdjsonFormat(items), buffers);
            case BIBTEX, RIS, CSL_JSON, GBT7714 ->
                text(
                        walk.hits(),
                        new ReferencesFormat(
                                Objects.requireNonNull(export.format().style()), LocalDate.now(References.ZONE)),
                        buffers);
            case XLSX -> {
                Columns columns = new Columns(export.fields());
                yield workbooks.write(
                        "documents", columns.names(), walk.hits().map(hit -> columns.cells(items.of(hit))), buffers);
            }
        };
    }

    private static Flux<DataBuffer> text(Flux<Hit> hits, RowFormat format, DataBufferFactory buffers) {
        AtomicLong rows = new AtomicLong();
        Flux<String> pieces = gathered(hits.map(format::row)).map(some -> {
            boolean first = rows.getAndAdd(some.size()) == 0;
            String joined = String.join(format.separator(), some);
            return first ? joined : format.separator() + joined;
        });
        return Flux.concat(Flux.just(format.head()), pieces, Flux.defer(() -> Flux.just(format.end(rows.get()))))
                .onErrorResume(error -> Flux.concat(Flux.just(format.broken(rows.get())), Flux.error(error)))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> buffers.wrap(piece.getBytes(StandardCharsets.UTF_8)));
    }

    private static Flux<List<String>> gathered(Flux<String> rows) {
        return Flux.defer(() -> {
            AtomicInteger characters = new AtomicInteger();
            return rows.bufferUntil(row -> {
                boolean enough =
                        characters.addAndGet(Math.max(row.length(), CHARACTERS / ROWS_AT_ONCE + 1)) >= CHARACTERS;
                if (enough) {
                    characters.set(0);
                }
                return enough;
            });
        });
    }
}

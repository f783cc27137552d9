package org.tongwen.api.web.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/** Answers a table as a CSV in UTF-8, to be kept as a file. */
public final class CsvTable {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final int LINES_AT_ONCE = 100;

    private CsvTable() {}

    /** Says in the headers of an answer what it is, and by which name it is kept. */
    public static void describe(HttpHeaders headers, String filename) {
        headers.setContentType(TYPE);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(filename).build());
    }

    /** Returns the table, with its line of names, in pieces, which are made no faster than they are asked for. */
    public static <T> Flux<String> of(List<String> names, Flux<T> lines, Function<T, List<String>> cells) {
        return Flux.concat(
                Flux.just(CsvLine.of(names)),
                lines.buffer(LINES_AT_ONCE)
                        .map(some -> some.stream().map(cells).map(CsvLine::of).collect(Collectors.joining())));
    }
}

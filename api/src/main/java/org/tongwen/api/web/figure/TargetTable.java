package org.tongwen.api.web.figure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.stereotype.Component;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.export.Workbooks;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.TargetsJson;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Figures as a file. */
@Component
final class TargetTable {

    private static final String BETWEEN = "; ";

    private static final List<String> NAMES = List.of(
            "key",
            "kind",
            "subject",
            "subject_kind",
            "subject_regions",
            "subject_industries",
            "subject_clusters",
            "metric",
            "metric_name",
            "comparator",
            "value",
            "up_to",
            "unit",
            "period",
            "period_from",
            "period_to",
            "share_of",
            "as_written",
            "comparator_word",
            "sentence",
            "same_figures",
            "same_values",
            "id",
            "title",
            "year",
            "issued_on",
            "published_on",
            "region",
            "region_name",
            "agencies",
            "document_number",
            "source",
            "url",
            "permalink");

    private final JsonMapper mapper;
    private final Workbooks workbooks;

    TargetTable(JsonMapper mapper, Workbooks workbooks) {
        this.mapper = mapper;
        this.workbooks = workbooks;
    }

    /** Returns the file in pieces, which are made no faster than they are asked for. */
    Publisher<DataBuffer> write(Flux<TargetsJson.Item> items, TargetFormat format, DataBufferFactory buffers) {
        return switch (format) {
            case XLSX -> workbooks.write("targets", NAMES, items.map(TargetTable::cells), buffers);
            case CSV -> text(CsvTable.of(NAMES, items, TargetTable::texts), buffers);
            case NDJSON, JSON -> text(items.map(item -> mapper.writeValueAsString(item) + "\n"), buffers);
        };
    }

    private static Publisher<DataBuffer> text(Flux<String> pieces, DataBufferFactory buffers) {
        return pieces.map(piece -> buffers.wrap(piece.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(TargetsJson.Item item) {
        return cells(item).stream()
                .map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                .toList();
    }

    /** Numbers stay numbers, so that a spreadsheet can sum them. */
    private static List<Object> cells(TargetsJson.Item item) {
        TargetsJson.Source document = item.document();
        TargetsJson.Subject subject = item.subject();
        TargetsJson.Period period = item.period();
        TargetsJson.Same same = item.same();
        DocumentJson.Region region = document.region();
        return List.of(
                item.key(),
                item.kind(),
                text(subject.words()),
                text(subject.kind()),
                names(subject.regions()),
                names(subject.industries()),
                names(subject.clusters()),
                item.metric().id(),
                item.metric().name(),
                item.comparator(),
                item.value(),
                text(item.upTo()),
                item.unit(),
                period == null ? "" : period.text(),
                period == null ? "" : period.from(),
                period == null ? "" : period.to(),
                text(item.shareOf()),
                item.asWritten().amount(),
                item.asWritten().comparator(),
                item.quote().text(),
                same == null ? "" : same.figures(),
                same == null ? "" : same.values(),
                document.id(),
                document.title(),
                text(document.year()),
                text(document.issuedOn()),
                text(document.publishedOn()),
                region == null ? "" : region.code(),
                region == null ? "" : region.name(),
                String.join(BETWEEN, document.agencies()),
                text(document.documentNumber()),
                text(document.source()),
                text(document.url()),
                item.permalink());
    }

    private static Object text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String names(List<DocumentJson.Listed> listed) {
        return listed.stream().map(DocumentJson.Listed::name).collect(Collectors.joining(BETWEEN));
    }
}

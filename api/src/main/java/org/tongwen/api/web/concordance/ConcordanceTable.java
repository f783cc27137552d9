package org.tongwen.api.web.concordance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.ConcordanceJson;
import org.tongwen.api.web.json.DocumentJson;
import reactor.core.publisher.Flux;

/** A concordance as a CSV. */
final class ConcordanceTable {

    private static final List<String> NAMES = List.of(
            "id",
            "title",
            "year",
            "region",
            "region_name",
            "part",
            "start",
            "end",
            "paragraph",
            "left",
            "keyword",
            "right",
            "permalink");

    private ConcordanceTable() {}

    /** Returns the table in pieces, which are made no faster than they are asked for. */
    static Flux<String> of(Flux<ConcordanceJson.Line> lines) {
        return CsvTable.of(NAMES, lines, ConcordanceTable::cells);
    }

    private static List<String> cells(ConcordanceJson.Line line) {
        DocumentJson.Region region = line.region();
        return List.of(
                line.id(),
                line.title(),
                text(line.year()),
                region == null ? "" : region.code(),
                region == null ? "" : region.name(),
                line.part(),
                text(line.start()),
                text(line.end()),
                text(line.paragraph()),
                line.left(),
                line.keyword(),
                line.right(),
                line.permalink());
    }

    private static String text(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}

package org.tongwen.api.web.collocation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.api.web.export.CsvLine;
import org.tongwen.api.web.json.CollocationsJson;

/** Collocations as a CSV. */
final class CollocationTable {

    private static final List<String> NAMES =
            List.of("word", "written", "count", "expected", "elsewhere", "documents", "log_likelihood", "mi");

    private CollocationTable() {}

    static String of(List<CollocationsJson.Item> items) {
        return Stream.concat(Stream.of(NAMES), items.stream().map(CollocationTable::cells))
                .map(CsvLine::of)
                .collect(Collectors.joining());
    }

    private static List<String> cells(CollocationsJson.Item item) {
        return List.of(
                item.word(),
                item.written(),
                String.valueOf(item.count()),
                String.valueOf(item.expected()),
                String.valueOf(item.elsewhere()),
                String.valueOf(item.documents()),
                String.valueOf(item.logLikelihood()),
                String.valueOf(item.mi()));
    }
}

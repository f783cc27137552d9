package org.tongwen.api.web.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.GroupsJson;
import reactor.core.publisher.Flux;

/** Groups as a CSV. */
final class GroupTable {

    private static final String LABEL = "_label";

    private GroupTable() {}

    /**
     * Returns the table in pieces, which are made no faster than they are asked for.
     *
     * @param by the fields that make the groups
     */
    static Flux<String> of(List<Field> by, Flux<GroupsJson.GroupJson> groups) {
        return CsvTable.of(names(by), groups, GroupTable::cells);
    }

    private static List<String> names(List<Field> by) {
        Stream<String> keys = by.stream().flatMap(field -> Stream.of(field.id(), field.id() + LABEL));
        return Stream.concat(keys, Stream.of("count", "all", "share")).toList();
    }

    private static List<String> cells(GroupsJson.GroupJson group) {
        List<String> cells = new ArrayList<>();
        group.keys().forEach(key -> {
            cells.add(key.value());
            cells.add(key.label());
        });
        cells.add(Long.toString(group.count()));
        cells.add(Long.toString(group.all()));
        cells.add(Objects.toString(group.share(), ""));
        return cells;
    }
}

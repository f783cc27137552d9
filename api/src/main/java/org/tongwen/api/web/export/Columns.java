package org.tongwen.api.web.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a table of documents: a field that is no single value becomes several, and a list one cell. */
final class Columns {

    private static final String BETWEEN = "; ";

    private final List<Column> columns;

    Columns(List<String> fields) {
        this.columns = fields.stream().flatMap(Columns::of).toList();
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(ObjectNode item) {
        return columns.stream().map(column -> column.cell(item)).toList();
    }

    private static Stream<Column> of(String field) {
        return switch (field) {
            case "region" ->
                Stream.of(
                        new Column("region", field, region -> text(region.get("code"))),
                        new Column("region_name", field, region -> text(region.get("name"))));
            case "regions" -> Stream.of(new Column(field, field, regions -> list(regions, "code")));
            case "industries" -> listed(field, "industry_names");
            case "named_clusters" -> listed(field, "named_cluster_names");
            case "programmes" -> listed(field, "programme_names");
            case "work" ->
                Stream.of(
                        new Column("work", field, work -> text(work.get("id"))),
                        new Column("copies", field, work -> text(work.get("copies"))));
            case "highlights" ->
                Stream.of(new Column(
                        field,
                        field,
                        highlights -> highlights
                                .valueStream()
                                .flatMap(JsonNode::valueStream)
                                .map(Columns::text)
                                .collect(Collectors.joining(" … "))));
            default -> Stream.of(new Column(field, field, Columns::value));
        };
    }

    /** The ids, and beside them the names. */
    private static Stream<Column> listed(String field, String names) {
        return Stream.of(
                new Column(field, field, listed -> list(listed, "id")),
                new Column(names, field, listed -> list(listed, "name")));
    }

    private static String value(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(Columns::text).collect(Collectors.joining(BETWEEN))
                : text(value);
    }

    private static String list(JsonNode objects, String key) {
        return objects.valueStream().map(object -> text(object.get(key))).collect(Collectors.joining(BETWEEN));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asString();
    }

    private record Column(String name, String field, Function<JsonNode, String> reader) {

        String cell(ObjectNode item) {
            JsonNode value = item.get(field);
            return value == null || value.isNull() ? "" : reader.apply(value);
        }
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.naming.Parents;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts in a plain loop over an export of all documents that match. */
record PlainCounts(Api api) {

    static final String UNKNOWN = "unknown";
    static final String IMPRECISE = "imprecise";

    private static final Function<String, String> FOLD = ScriptFolding.standard()::fold;
    private static final String FIELDS =
            "id,year,issued_on,published_on,work,region,level,industries,agencies,document_type,script,source";

    /** Returns how many documents, or works, of an export stand under each value: the plain way to count them. */
    Map<String, Long> counts(String asked, String countBy, Function<JsonNode, List<String>> values) {
        HttpResponse<String> export = api.get("/api/v1/export" + query(asked, "format=ndjson", "fields=" + FIELDS));
        assertThat(export.statusCode()).isEqualTo(200);
        List<JsonNode> lines =
                export.body().lines().map(JsonMapper.shared()::readTree).toList();
        Map<String, Set<String>> counted = new TreeMap<>();
        for (JsonNode item : lines.subList(0, lines.size() - 1)) {
            String unit = countBy.equals("count_by=work")
                    ? item.at("/work/id").asString()
                    : item.get("id").asString();
            values.apply(item)
                    .forEach(value -> counted.computeIfAbsent(value, same -> new HashSet<>())
                            .add(unit));
        }
        Map<String, Long> counts = new TreeMap<>();
        counted.forEach((value, units) -> counts.put(value, (long) units.size()));
        return counts;
    }

    /** Returns the year of a document. */
    static String year(JsonNode item) {
        return item.get("year").isNull() ? UNKNOWN : item.get("year").asString();
    }

    /** Returns the values of a document in a field, with what contains them, or that it is unknown. */
    static Set<String> values(JsonNode item, String field) {
        Set<String> values = new TreeSet<>();
        switch (field) {
            case "region" -> {
                item.at("/region/code").asStringOpt().ifPresent(values::add);
                item.at("/region/path")
                        .forEach(step -> values.add(step.get("code").asString()));
            }
            case "industry" ->
                item.get("industries").forEach(industry -> {
                    String id = industry.get("id").asString();
                    values.add(id);
                    Parents.of(Field.INDUSTRY, id).ifPresent(values::add);
                });
            case "agency" -> item.get("agencies").forEach(name -> values.add(FOLD.apply(name.asString())));
            case "source" -> item.get("source").asStringOpt().map(FOLD).ifPresent(values::add);
            case "year" -> values.add(year(item));
            default -> item.get(field).asStringOpt().ifPresent(values::add);
        }
        return values.isEmpty() ? Set.of(UNKNOWN) : values;
    }

    /** Returns the quarter or month of a document. */
    static String period(JsonNode item, String interval) {
        JsonNode issued = item.get("issued_on");
        JsonNode date = issued.isNull() ? item.get("published_on") : issued;
        if (item.get("year").isNull()) {
            return UNKNOWN;
        }
        if (date.isNull() || date.asString().length() < 7) {
            return IMPRECISE;
        }
        String month = date.asString().substring(0, 7);
        int quarter = (Integer.parseInt(month.substring(5)) + 2) / 3;
        return interval.equals("month") ? month : month.substring(0, 4) + "-Q" + quarter;
    }

    /** Returns parameters, some of them joined by {@code &}, as a query string. */
    static String query(String... asked) {
        List<String> parameters = new ArrayList<>();
        for (String some : asked) {
            Stream.of(some.split("&")).filter(each -> !each.isEmpty()).forEach(parameters::add);
        }
        return parameters.isEmpty() ? "" : Api.query(parameters.toArray(String[]::new));
    }
}

package org.tongwen.api.web.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.NoSuchElementException;
import org.tongwen.api.web.parameter.InvalidParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The queries of a request: a JSON array of texts, or a CSV with a column {@code q}. */
public final class QueryList {

    /** More would keep the index busy for minutes. */
    public static final int MOST = 1_000;

    private static final String BODY = "body";
    private static final String COLUMN = "q";

    private QueryList() {}

    /**
     * Returns the queries of a JSON array.
     *
     * @throws InvalidParameterException if it is something else, or too long
     */
    static List<String> ofJson(JsonMapper mapper, String body) {
        try {
            JsonNode queries = mapper.readTree(body);
            if (!queries.isArray() || !queries.valueStream().allMatch(JsonNode::isString)) {
                throw invalid("Send a JSON array of texts, as in [\"碳达峰\", \"氢能 江苏\"].");
            }
            return checked(queries.valueStream().map(JsonNode::asString).toList());
        } catch (JacksonException e) {
            throw invalid("The body is no JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * Returns the queries of the column {@code q}.
     *
     * @throws InvalidParameterException if there is none, or the list is too long
     */
    static List<String> ofCsv(String body) {
        try {
            return checked(
                    CsvReader.builder().ofNamedCsvRecord(body.startsWith("\uFEFF") ? body.substring(1) : body).stream()
                            .map(QueryList::query)
                            .toList());
        } catch (CsvParseException | NoSuchElementException e) {
            throw invalid("Send a CSV with a line of names, one of them q.");
        }
    }

    private static String query(NamedCsvRecord row) {
        return row.getField(COLUMN);
    }

    private static List<String> checked(List<String> queries) {
        if (queries.isEmpty() || queries.size() > MOST) {
            throw invalid("The body has " + queries.size() + " queries; send 1 to " + MOST + ".");
        }
        return queries;
    }

    private static InvalidParameterException invalid(String detail) {
        return new InvalidParameterException(BODY, detail, List.of());
    }
}

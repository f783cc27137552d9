package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Selection;

class FilterQueriesTest {

    private static final Filters FILTERS = new Filters(
            Map.of(
                    Field.YEAR, new Selection(List.of("2021", "unknown"), List.of()),
                    Field.REGION, new Selection(List.of("320000"), List.of("320100"))),
            2015,
            null,
            List.of(),
            null);

    @Test
    void valuesOfAFieldWidenAndUnknownIsAMissingField() {
        assertThat(FilterQueries.all(FILTERS).toString())
                .contains("\"should\":[{\"terms\":{\"dates.year\":[\"2021\"]}},"
                        + "{\"bool\":{\"must_not\":[{\"exists\":{\"field\":\"dates.year\"}}]}}]");
    }

    @Test
    void excludedValuesAreTakenAway() {
        assertThat(FilterQueries.all(FILTERS).bool().mustNot())
                .singleElement()
                .extracting(Query::toString)
                .asString()
                .contains("\"place.path\":[\"320100\"]");
    }

    @Test
    void theCountedFieldIsLeftOutWithItsRange() {
        String query = FilterQueries.allBut(FILTERS, Field.YEAR).toString();
        assertThat(query).contains("place.path").doesNotContain("dates.year");
    }

    @Test
    void otherFieldsKeepTheRange() {
        assertThat(FilterQueries.allBut(FILTERS, Field.REGION).toString())
                .contains("\"gte\":2015.0")
                .doesNotContain("place.path");
    }
}

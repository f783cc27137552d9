package org.tongwen.api.search.elasticsearch.diffusion;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.diffusion.Place;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.StoredValues;

/** Places as values that documents are told apart by. */
final class Places {

    private static final String REGION = "region";
    private static final String LEVEL = "level";

    /** What is combined: the region, which must be known, and the level. */
    static final List<NamedValue<CompositeAggregationSource>> SOURCES = List.of(
            CombinationWalk.values(REGION, Fields.REGION, false), CombinationWalk.values(LEVEL, Fields.LEVEL, true));

    private Places() {}

    static Place of(Map<String, FieldValue> values) {
        FieldValue level = Objects.requireNonNull(values.get(LEVEL), LEVEL);
        return new Place(
                Objects.requireNonNull(values.get(REGION), REGION).stringValue(),
                level.isNull() ? null : StoredValues.level(level.stringValue()));
    }
}

package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.trend.Counted;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendRequest;

/** What the OpenAPI document says of the parameters that {@link TrendParameters} reads. */
public final class DocumentedTrends {

    private DocumentedTrends() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(TrendParameters.NAMES, queries(), counted(), interval(), split(), splitSize());
    }

    private static Parameter queries() {
        Parameter queries = Documented.repeated(
                "q",
                List.of("产业集群", "产业链"),
                "What to look for, in either script, written as in a list of documents; several are counted side by side, each read"
                        + " by itself. Blank or without any, all documents match.");
        Schema<?> list = queries.getSchema();
        list.setMaxItems(TrendRequest.MAX_QUERIES);
        list.getItems().setMaxLength(Query.MAX_LENGTH);
        return queries;
    }

    private static Parameter counted() {
        return Documented.once(
                "count_by",
                Values.oneOf(TrendParameters.COUNTED.keySet(), Counted.DOCUMENT.id(), Counted.WORK.id()),
                "What is counted: each `document` that matches; each `work`, by which copies of one text count once; or each"
                        + " `occurrence` of the words, as a concordance lists them, which needs a query.");
    }

    private static Parameter interval() {
        return Documented.once(
                "interval",
                Values.oneOf(TrendParameters.INTERVALS.keySet(), Interval.YEAR.id(), Interval.QUARTER.id()),
                "How long a period is. `quarter` and `month` take the date of signing, else that of publication; what is dated less"
                        + " precisely is counted apart.");
    }

    private static Parameter split() {
        return Documented.once(
                "split",
                Values.oneOf(TrendParameters.SPLITS.keySet(), TrendParameters.TOGETHER, Field.REGION.id()),
                "By what counts are told apart; regions are provinces and the whole country.");
    }

    private static Parameter splitSize() {
        return Documented.once(
                "split_size",
                Values.number(1, Split.MAX_SIZE, Split.DEFAULT_SIZE, 5),
                "How many slices: those of which the queries find most, and `" + Field.UNKNOWN
                        + "` beside them if there is such.");
    }
}

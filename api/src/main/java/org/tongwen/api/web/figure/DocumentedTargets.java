package org.tongwen.api.web.figure;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.figure.TargetOrder;
import org.tongwen.api.search.figure.TargetRequest;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.FilterValues;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link TargetParameters} reads. */
public final class DocumentedTargets {

    private DocumentedTargets() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(
                TargetParameters.NAMES,
                Documented.repeated(
                        FigureParameters.METRIC,
                        List.of("产值"),
                        "What is measured, by id, name, or a word that shows it: `output`, 产值, 總產值."),
                Documented.repeated(
                        FigureParameters.KIND,
                        List.of("target"),
                        "`target`: what is promised; `result`: what was reached; `term`: what is granted or demanded."),
                Documented.repeated(
                        FigureParameters.UNIT, List.of("亿元"), "The canonical unit, as the facet `unit` has it."),
                year(FigureParameters.PERIOD_FROM, 2021, "First"),
                year(FigureParameters.PERIOD_TO, 2025, "Last"),
                Documented.repeated(
                        FigureParameters.SUBJECT_REGION,
                        List.of("江苏"),
                        "What the figure is about: a region, written as in `region`. It is the document's where the sentence names none."),
                Documented.repeated(
                        FigureParameters.SUBJECT_INDUSTRY,
                        List.of("electronics"),
                        "What the figure is about: an industry, written as in `industry`."),
                Documented.repeated(
                        FigureParameters.SUBJECT_CLUSTER,
                        List.of("上海市集成电路集群"),
                        "What the figure is about: a cluster, written as in `named_cluster`."),
                value(FigureParameters.VALUE_FROM, "1000", "Least"),
                value(FigureParameters.VALUE_TO, "5000", "Greatest"),
                Documented.once(
                        TargetParameters.CONTRADICTORY,
                        Values.flag(),
                        "Only figures that others of the same subject, metric, unit, period and kind contradict."),
                Documented.once(
                        "count_by",
                        Values.oneOf(List.of("document", "work"), CountBy.WORK.id(), CountBy.DOCUMENT.id()),
                        "`work`: of copies of one text, the figures of the earliest one; `document`: those of each."),
                Documented.once(
                        TargetParameters.SORT,
                        Values.oneOf(TargetParameters.ORDERS.keySet(), TargetOrder.PERIOD.id(), TargetOrder.VALUE.id()),
                        "`period`: the latest first; `value`: of each unit the greatest first; `newest` and `oldest`: by the date of the"
                                + " document; `subject`: figures of the same subject and period side by side."),
                DocumentedList.size(
                        "Figures on a page. Files have all.", 0, TargetRequest.MAX_SIZE, TargetRequest.DEFAULT_SIZE),
                Documented.once(
                        "format",
                        Values.oneOf(TargetFormat.BY_ID.keySet(), TargetFormat.JSON.id(), TargetFormat.CSV.id()),
                        "A page (`json`), or all figures as a file."));
    }

    private static Parameter year(String name, int example, String which) {
        return Documented.once(
                name,
                Values.number(FilterValues.MIN_YEAR, FilterValues.MAX_YEAR, example),
                which
                        + " year in which the period of the figure ends, inclusive. Without it, there is no bound on this side.");
    }

    private static Parameter value(String name, String example, String which) {
        return Documented.once(
                name,
                Values.text(example),
                which
                        + " value in the canonical unit, inclusive: choose a `unit` with it. A range counts as all that it spans."
                        + " Without it, there is no bound on this side.");
    }
}

package org.tongwen.api.web.json;

import java.util.Map;
import org.tongwen.api.search.figure.FigureFacet;
import org.tongwen.api.search.naming.Names;
import org.tongwen.api.search.script.ScriptConversion;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.script.Script;

/** The names of what figures are counted by; periods stand for themselves. */
final class FigureLabels {

    private static final Map<String, Names> KINDS = Map.of(
            "target", new Names("目标", "目標", "target"),
            "result", new Names("结果", "結果", "result"),
            "term", new Names("条件", "條件", "term"));

    private FigureLabels() {}

    static String of(FigureFacet.Kind kind, String value, Labels labels) {
        return switch (kind) {
            case METRIC ->
                Metrics.standard()
                        .find(value)
                        .map(metric -> labels.in(new Names(metric.name(), metric.nameHant(), metric.nameEn())))
                        .orElse(value);
            case KIND -> KINDS.containsKey(value) ? labels.in(KINDS.get(value)) : value;
            case UNIT -> labels.in(new Names(value, ScriptConversion.convert(value, Script.HANT), value));
            case PERIOD -> value;
        };
    }
}

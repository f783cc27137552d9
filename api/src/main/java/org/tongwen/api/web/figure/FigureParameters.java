package org.tongwen.api.web.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.figure.FigureFilter;
import org.tongwen.api.search.naming.Nearest;
import org.tongwen.api.web.parameter.FilterValues;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.model.figure.FigureKind;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.script.ScriptFolding;

/** Reads what figures are narrowed to. */
final class FigureParameters {

    static final String METRIC = "metric";
    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String PERIOD_FROM = "period_from";
    static final String PERIOD_TO = "period_to";
    static final String SUBJECT_REGION = "subject_region";
    static final String SUBJECT_INDUSTRY = "subject_industry";
    static final String SUBJECT_CLUSTER = "subject_cluster";
    static final String VALUE_FROM = "value_from";
    static final String VALUE_TO = "value_to";

    static final List<String> NAMES = List.of(
            METRIC,
            KIND,
            UNIT,
            PERIOD_FROM,
            PERIOD_TO,
            SUBJECT_REGION,
            SUBJECT_INDUSTRY,
            SUBJECT_CLUSTER,
            VALUE_FROM,
            VALUE_TO);

    static final Map<String, String> KINDS = Parameters.byId(
            Stream.of(FigureKind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new),
            kind -> kind);

    private FigureParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if something has a value that it cannot have
     */
    static FigureFilter read(Parameters parameters) {
        Integer periodFrom = year(parameters, PERIOD_FROM);
        Integer periodTo = year(parameters, PERIOD_TO);
        BigDecimal valueFrom = number(parameters, VALUE_FROM);
        BigDecimal valueTo = number(parameters, VALUE_TO);
        if (periodFrom != null && periodTo != null && periodFrom > periodTo) {
            throw swapped(PERIOD_FROM, PERIOD_TO);
        }
        if (valueFrom != null && valueTo != null && valueFrom.compareTo(valueTo) > 0) {
            throw swapped(VALUE_FROM, VALUE_TO);
        }
        return new FigureFilter(
                all(parameters, METRIC, FigureParameters::metric),
                all(parameters, KIND, kind -> List.of(Parameters.constant(KIND, kind, KINDS))),
                all(parameters, UNIT, unit -> List.of(ScriptFolding.standard().fold(unit))),
                periodFrom,
                periodTo,
                all(parameters, SUBJECT_REGION, region -> FilterValues.resolve(Field.REGION, SUBJECT_REGION, region)),
                all(
                        parameters,
                        SUBJECT_INDUSTRY,
                        industry -> FilterValues.resolve(Field.INDUSTRY, SUBJECT_INDUSTRY, industry)),
                all(
                        parameters,
                        SUBJECT_CLUSTER,
                        cluster -> FilterValues.resolve(Field.NAMED_CLUSTER, SUBJECT_CLUSTER, cluster)),
                valueFrom,
                valueTo);
    }

    private static List<String> all(Parameters parameters, String name, Function<String, List<String>> values) {
        return parameters.list(name).stream()
                .flatMap(value -> values.apply(value).stream())
                .distinct()
                .toList();
    }

    /** By id, by name in any language, or by a word that shows it. */
    private static List<String> metric(String value) {
        String folded = ScriptFolding.standard().fold(value);
        List<Metric> metrics = Metrics.standard().list();
        List<String> named = metrics.stream()
                .filter(metric -> names(metric)
                        .anyMatch(name -> ScriptFolding.standard().fold(name).equals(folded)))
                .map(Metric::id)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return Optional.ofNullable(Metrics.standard().words().get(folded))
                .map(metric -> List.of(metric.id()))
                .orElseThrow(() -> unknownMetric(value, metrics));
    }

    private static Stream<String> names(Metric metric) {
        return Stream.of(metric.id(), metric.name(), metric.nameHant(), metric.nameEn());
    }

    private static InvalidParameterException unknownMetric(String value, List<Metric> metrics) {
        List<String> possible = new ArrayList<>(
                metrics.stream().flatMap(FigureParameters::names).toList());
        possible.addAll(Metrics.standard().words().keySet());
        List<String> nearest = Nearest.to(value, possible);
        return new InvalidParameterException(
                METRIC,
                "'" + value + "' is not a value of '" + METRIC + "'." + Nearest.hint(nearest, possible),
                nearest);
    }

    private static @Nullable Integer year(Parameters parameters, String name) {
        return parameters
                .findInteger(name, FilterValues.MIN_YEAR, FilterValues.MAX_YEAR)
                .orElse(null);
    }

    private static @Nullable BigDecimal number(Parameters parameters, String name) {
        return parameters.find(name).map(value -> number(name, value)).orElse(null);
    }

    private static BigDecimal number(String name, String value) {
        if (value.length() > 30 || !value.matches("-?\\d+([.]\\d+)?")) {
            throw new InvalidParameterException(
                    name,
                    "'" + value + "' is not a value of '" + name + "': write a number, such as 4000 or 8.5.",
                    List.of());
        }
        return new BigDecimal(value);
    }

    private static InvalidParameterException swapped(String from, String to) {
        return new InvalidParameterException(from, "'" + from + "' is greater than '" + to + "'.", List.of());
    }
}

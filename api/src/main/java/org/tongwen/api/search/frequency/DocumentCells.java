package org.tongwen.api.search.frequency;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.naming.Parents;
import org.tongwen.api.search.trend.Cell.Period;
import org.tongwen.api.search.trend.Cell.Vague;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.ScriptFolding;

/** Tells in which cells a document is counted, as the index does. */
final class DocumentCells {

    private DocumentCells() {}

    /** Returns the cells, each once. */
    static List<CellKey> of(StoredDocument document, TrendRequest request) {
        When when = when(document.dates(), request.interval());
        Split split = request.split();
        return split == null
                ? List.of(new CellKey(null, when))
                : values(document, split.field()).stream()
                        .map(value -> new CellKey(value, when))
                        .toList();
    }

    private static When when(Dates dates, Interval interval) {
        Integer year = dates.year();
        if (year == null) {
            return Vague.UNKNOWN;
        }
        if (interval == Interval.YEAR) {
            return new Period(YearMonth.of(year, 1));
        }
        PolicyDate date = dates.best();
        return date == null || date.precision() == DatePrecision.YEAR
                ? Vague.IMPRECISE
                : new Period(interval.startOf(YearMonth.from(date.day())));
    }

    private static Set<String> values(StoredDocument document, Field field) {
        Set<String> values = new LinkedHashSet<>();
        switch (field) {
            case REGION -> addWithParents(values, field, document.place().region());
            case INDUSTRY ->
                document.subject().industries().forEach(industry -> addWithParents(values, field, industry));
            case AGENCY ->
                document.subject().agencies().stream()
                        .map(ScriptFolding.standard()::fold)
                        .forEach(values::add);
            case SCRIPT -> values.add(document.text().script().id());
            case LEVEL ->
                Optional.ofNullable(document.place().level()).map(Level::id).ifPresent(values::add);
            case DOCUMENT_TYPE ->
                Optional.ofNullable(document.subject().documentType()).ifPresent(values::add);
            case YEAR, ABOUT_REGION, SOURCE, NAMED_CLUSTER, PROGRAMME, DOCUMENT_NUMBER, ID, WORK ->
                throw new IllegalArgumentException("counts are not told apart by " + field);
        }
        return values.isEmpty() ? Set.of(Field.UNKNOWN) : values;
    }

    private static void addWithParents(Set<String> values, Field field, @Nullable String value) {
        String next = value;
        while (next != null) {
            values.add(next);
            next = Parents.of(field, next).orElse(null);
        }
    }
}

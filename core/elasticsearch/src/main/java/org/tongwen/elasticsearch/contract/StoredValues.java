package org.tongwen.elasticsearch.contract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Damage;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** Reads values of the index as the domain knows them. */
public final class StoredValues {

    private StoredValues() {}

    public static Dates dates(IndexDocument.Dates dates) {
        return new Dates(
                date(dates.issuedOn(), dates.issuedPrecision()),
                date(dates.publishedOn(), dates.publishedPrecision()),
                date(dates.effectiveOn(), dates.effectivePrecision()),
                dates.year(),
                dates.yearEstimated());
    }

    public static Script script(String id) {
        return Arrays.stream(Script.values())
                .filter(script -> script.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no script: " + id));
    }

    public static @Nullable Level level(@Nullable String id) {
        return id == null ? null : Level.valueOf(name(id));
    }

    public static Damage damage(String id) {
        return Damage.valueOf(name(id));
    }

    public static Evidence.Origin origin(String id) {
        return Evidence.Origin.valueOf(name(id));
    }

    public static Evidence.Part part(String id) {
        return Evidence.Part.valueOf(name(id));
    }

    public static Citation.Kind kind(String id) {
        return Citation.Kind.valueOf(name(id));
    }

    private static @Nullable PolicyDate date(@Nullable LocalDate day, @Nullable String precision) {
        return day == null || precision == null ? null : new PolicyDate(day, DatePrecision.valueOf(name(precision)));
    }

    /** Returns the constant's name; ids are these in lower case. */
    private static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}

package org.tongwen.model.correction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Part;

/** The evidence of what was found, as far as it still holds, and that of the corrections. */
record CorrectedEvidence(Facts found, Corrections corrections) {

    /** The value of a field of which somebody said that it is not known. */
    static final String UNKNOWN = "unknown";

    private static final String RULE = "correction";
    private static final double CERTAIN = 1.0;

    List<Evidence> evidence(Dates dates) {
        Set<CorrectableField> replaced = EnumSet.noneOf(CorrectableField.class);
        replaced.addAll(corrections.byField().keySet());
        boolean yearFollows = !replaced.contains(CorrectableField.YEAR)
                && !Objects.equals(dates.year(), found.dates().year());
        if (yearFollows) {
            replaced.add(CorrectableField.YEAR);
        }
        Set<String> fields = replaced.stream().map(CorrectableField::id).collect(Collectors.toSet());
        List<Evidence> evidence = new ArrayList<>();
        found.evidence().stream()
                .filter(known -> !fields.contains(known.field()))
                .map(this::withoutStaleQuote)
                .forEach(evidence::add);
        corrections.byField().forEach((field, correction) -> {
            List<String> values = correction.values().isEmpty() ? List.of(UNKNOWN) : correction.values();
            values.forEach(value -> evidence.add(corrected(field, value, RULE)));
        });
        if (yearFollows && dates.year() != null) {
            CorrectableField date =
                    dates.issuedOn() != null ? CorrectableField.ISSUED_ON : CorrectableField.PUBLISHED_ON;
            evidence.add(corrected(
                    CorrectableField.YEAR, dates.year().toString(), CorrectableField.YEAR.id() + "." + date.id()));
        }
        return evidence;
    }

    /** In a corrected title the characters stand elsewhere. */
    private Evidence withoutStaleQuote(Evidence known) {
        Evidence.Quote quote = known.quote();
        boolean stale = quote != null
                && quote.part() == Part.TITLE
                && corrections.byField().containsKey(CorrectableField.TITLE);
        return stale
                ? new Evidence(known.field(), known.value(), known.origin(), known.rule(), known.confidence(), null)
                : known;
    }

    private static Evidence corrected(CorrectableField field, String value, String rule) {
        return new Evidence(field.id(), value, Origin.CORRECTED, rule, CERTAIN, null);
    }
}

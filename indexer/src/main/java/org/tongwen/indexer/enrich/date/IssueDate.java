package org.tongwen.indexer.enrich.date;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day on which a document was signed (成文日期), by where in the text a date stands. */
public final class IssueDate {

    /** A date with the rule that chose it. */
    public record Found(Mention<PolicyDate> date, String rule, double confidence) {

        static Optional<Found> of(Mention<PolicyDate> date, String rule, double confidence) {
            return Optional.of(new Found(date, rule, confidence));
        }
    }

    /** The rules, the most trusted first. */
    private static final List<Function<DocumentText, Optional<Found>>> RULES = List.of(
            LetterheadDate::find,
            SignatureDate::underAgency,
            HeadingDate::find,
            AdoptionDate::find,
            HeadingDate::ofSpeech,
            SignatureDate::onLastLines);

    private static final int CONTEXT = 120;

    private IssueDate() {}

    /** Returns the date of the first place that states one, the most trusted places first. */
    public static Optional<Found> find(DocumentText text) {
        return RULES.stream().flatMap(rule -> rule.apply(text).stream()).findFirst();
    }

    /** Returns what follows a date; not all of a line that is as long as a book, as each of its dates would be followed so. */
    public static String after(Line line, Mention<PolicyDate> date) {
        int from = date.end() - line.start();
        return Line.fold(line.text().substring(from, Math.min(line.text().length(), from + CONTEXT)));
    }
}

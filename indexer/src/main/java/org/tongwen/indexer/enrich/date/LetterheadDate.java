package org.tongwen.indexer.enrich.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.date.IssueDate.Found;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day in a letterhead: behind or below the issuer and the form of the paper. */
final class LetterheadDate {

    private static final int LETTERHEAD_LINES = 5;
    private static final Pattern FORM = RulePattern.of("^(?:.{0,60}[^命法])?(?:令|公告|函|公示送达)$");

    private LetterheadDate() {}

    /** 國防部書函　中華民國97年2月29日 above all else; what is enclosed below may be signed by others on other days. */
    static Optional<Found> find(DocumentText text) {
        return day(text).flatMap(date -> Found.of(date, "date.heading", 0.95));
    }

    private static Optional<Mention<PolicyDate>> day(DocumentText text) {
        boolean formed = false;
        for (Line line : text.head(LETTERHEAD_LINES)) {
            Optional<Mention<PolicyDate>> date = text.datesOf(line).stream()
                    .filter(mention -> mention.value().precision() == DatePrecision.DAY)
                    .findFirst();
            String before = before(line, date);
            boolean form = FORM.matcher(before).matches();
            formed |= form;
            if (date.isPresent()) {
                String after = Line.fold(line.text().substring(date.get().end() - line.start()));
                boolean heads = form || HeadingDate.BEFORE.matcher(before).matches() || SignatureDate.isAgency(before);
                boolean whole = HeadingDate.NUMBER_OR_NOTHING.matcher(after).matches();
                return formed && heads && whole ? date : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String before(Line line, Optional<Mention<PolicyDate>> date) {
        int end = date.map(Mention::start).orElse(line.end());
        return Line.fold(line.text().substring(0, end - line.start())).strip();
    }
}

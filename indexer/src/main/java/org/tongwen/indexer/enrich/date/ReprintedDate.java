package org.tongwen.indexer.enrich.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.date.RelativeDateRecogniser;
import org.tongwen.model.text.Mention;

/**
 * Finds when a document was issued that news reprints without its signature: 某部昨天印发《…》，全文如下. The day is counted from that of
 * publication, so without it nothing is found.
 */
final class ReprintedDate {

    private static final int LEAD_LINES = 5;
    private static final int LONGEST_LEAD = 300;
    private static final double CONFIDENCE = 0.5;
    private static final Pattern ISSUED = RulePattern.of("^[^。；\\n]{0,40}?(?:印发|发布|公布|出台|下发|颁布)");

    private ReprintedDate() {}

    static Optional<FoundDate> find(DocumentText text, @Nullable PolicyDate published) {
        if (published == null || published.precision() != DatePrecision.DAY) {
            return Optional.empty();
        }
        RelativeDateRecogniser recogniser = new RelativeDateRecogniser(published.day());
        return text.head(LEAD_LINES).stream()
                .filter(line -> line.text().length() <= LONGEST_LEAD && line.announcesReprint())
                .flatMap(line -> recogniser.recognise(line.text()).stream()
                        .filter(date -> isIssued(line, date))
                        .map(date -> found(text, line, date)))
                .findFirst();
    }

    private static boolean isIssued(Line line, Mention<PolicyDate> date) {
        return ISSUED.matcher(Line.fold(line.text().substring(date.end()))).find();
    }

    private static FoundDate found(DocumentText text, Line line, Mention<PolicyDate> date) {
        return FoundDate.computed(
                date.value(),
                date.rule(),
                CONFIDENCE,
                text.body().quote(line.start() + date.start(), line.start() + date.end()));
    }
}

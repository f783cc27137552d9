package org.tongwen.indexer.enrich.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.date.IssueDate.Found;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day that stands at the foot of a document: under or behind the name of a body, or alone on a last line. */
public final class SignatureDate {

    private static final int LAST_LINES = 4;
    private static final int SIGNATURE_LINES = 4;
    private static final int LONGEST_LINE = 60;
    private static final Pattern AROUND_DATE = Pattern.compile("[\\s\\u3000()（）〔〕\\[\\]日期:：]*");
    private static final Pattern END = Pattern.compile("\\s*(?:[(（][^)）]{1,6}[)）])?");

    private SignatureDate() {}

    /** 江苏省人民政府 and below it 2018年9月7日; of several, as in a notice with its plan, the first. */
    public static Optional<Found> underAgency(DocumentText text) {
        List<Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Mention<PolicyDate>> alone = aloneOn(text, lines.get(i));
            if (alone.isPresent() && isSigned(lines, i)) {
                return Found.of(alone.get(), "date.sign_off", 0.95);
            }
            Optional<Mention<PolicyDate>> behind = behindAgency(text, lines.get(i));
            if (behind.isPresent()) {
                return Found.of(behind.get(), "date.sign_off", 0.9);
            }
        }
        return Optional.empty();
    }

    private static boolean isSigned(List<Line> lines, int index) {
        return lines.subList(Math.max(0, index - SIGNATURE_LINES), index).stream()
                .anyMatch(Line::looksLikeAgency);
    }

    private static Optional<Mention<PolicyDate>> behindAgency(DocumentText text, Line line) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<Mention<PolicyDate>> dates = text.datesOf(line);
        if (dates.size() != 1
                || !END.matcher(line.text().substring(dates.get(0).end() - line.start()))
                        .matches()
                || dates.get(0).start() == line.start()) {
            return Optional.empty();
        }
        String before = line.text().substring(0, dates.get(0).start() - line.start());
        return before.strip().length() > 3 && isAgency(before) ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /** Whether a text may be the name of a body that signs. */
    public static boolean isAgency(String text) {
        return new Line(0, text, Line.fold(text)).looksLikeAgency();
    }

    /** A date alone on one of the last lines, whoever signs above it. */
    public static Optional<Found> onLastLines(DocumentText text) {
        List<Line> lines = text.lines();
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - LAST_LINES); i--) {
            Optional<Mention<PolicyDate>> alone = aloneOn(text, lines.get(i));
            if (alone.isPresent()) {
                return Found.of(alone.get(), "date.last_line", 0.7);
            }
        }
        return Optional.empty();
    }

    /** Returns the date if nothing else stands on the line. */
    private static Optional<Mention<PolicyDate>> aloneOn(DocumentText text, Line line) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<Mention<PolicyDate>> dates = text.datesOf(line);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        Mention<PolicyDate> date = dates.get(0);
        String rest = line.text().substring(0, date.start() - line.start())
                + line.text().substring(date.end() - line.start());
        return AROUND_DATE.matcher(rest).matches() ? Optional.of(date) : Optional.empty();
    }
}

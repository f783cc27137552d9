package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.figure.period.PeriodScanner;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.QuantityScanner;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** One pass over a text: its lines, their sentences, and in those that state quantities its figures. */
final class FigureScan {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern HEADING = Pattern.compile("#|title:|[(]?[一二三四五六七八九十]{1,3}[、)]|第.{1,3}[章节]");
    private static final String THEY = "它们";

    private final String text;
    private final Cues cues;
    private final Sectors sectors;
    private final Slices<Quantity> quantities;
    private final Slices<PeriodMention> periods;
    private final ContextNames names;
    private final FigureReader reader;
    private final PeriodFinder periodFinder;
    private @Nullable Sentence before;
    private final List<Mention<Figure>> figures = new ArrayList<>();

    private FigureScan(
            FoldedText folded,
            List<Quantity> stated,
            FigureContext context,
            Metrics metrics,
            Cues cues,
            Sectors sectors) {
        this.text = folded.text();
        this.cues = cues;
        this.sectors = sectors;
        PolicyDate anchor = context.anchor();
        quantities = new Slices<>(stated, Quantity::start);
        periods = new Slices<>(
                PeriodScanner.scan(text, anchor == null ? null : anchor.year(), context.taiwanese()),
                PeriodMention::start);
        names = new ContextNames(folded, context);
        periodFinder = new PeriodFinder(folded);
        reader = new FigureReader(folded, metrics, periodFinder, anchor);
    }

    /** Returns the figures of a text; at once if it states no quantity at all. */
    static List<Mention<Figure>> scan(
            FoldedText folded, FigureContext context, Metrics metrics, Cues cues, Sectors sectors) {
        List<Quantity> stated = QuantityScanner.scan(folded.text());
        return stated.isEmpty() ? List.of() : new FigureScan(folded, stated, context, metrics, cues, sectors).scan();
    }

    private List<Mention<Figure>> scan() {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(start, end);
            start = end + 1;
        }
        return figures;
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        reader.startParagraph(start, ListItem.startsAt(text, first));
        if (!quantities.hasBefore(end)) {
            before = null;
            readPeriods(start, end, true);
            return;
        }
        int sentence = start;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '!' || c == '?') {
                sentence(sentence, i + 1, sentence == start, false);
                sentence = i + 1;
            }
        }
        if (sentence < end) {
            sentence(sentence, end, sentence == start, sentence == start);
        }
    }

    /** Whether a short line is numbered as headings are, or marked as one. */
    private boolean isHeading(int start, int end) {
        String line =
                end - start <= LONGEST_HEADING ? text.substring(start, end).strip() : "";
        return HEADING.matcher(line).lookingAt() && line.indexOf(';') < 0 && line.indexOf('。') < 0;
    }

    private void sentence(int start, int end, boolean first, boolean whole) {
        List<Quantity> stated = quantities.between(start, end);
        List<PeriodMention> when = periods.between(start, end);
        Sentence read = null;
        if (first || !stated.isEmpty()) {
            List<Named> named = names.between(start, end);
            if (first) {
                reader.readTopic(named, start);
            }
            read = stated.isEmpty()
                    ? null
                    : Sentence.of(text, start, end, stated, cues, when, sectors.with(named, text, start, end));
        }
        if (read != null) {
            if (before != null && text.startsWith(THEY, start)) {
                reader.pointBack(before);
            }
            reader.read(read, figures);
        }
        before = read;
        readPeriods(start, end, when, whole);
    }

    /** Takes the periods of what states no quantity, for what follows. */
    private void readPeriods(int start, int end, boolean whole) {
        if (periods.hasBefore(end)) {
            readPeriods(start, end, periods.between(start, end), whole);
        }
    }

    private void readPeriods(int start, int end, List<PeriodMention> when, boolean whole) {
        if (when.isEmpty()) {
            return;
        }
        if (whole && isHeading(start, end)) {
            periodFinder.readHeading(when);
        } else {
            periodFinder.leave(start, when);
        }
    }
}

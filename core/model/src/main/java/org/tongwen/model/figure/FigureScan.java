package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.figure.period.PeriodMention;
import org.tongwen.model.figure.period.PeriodScanner;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.QuantityScanner;
import org.tongwen.model.region.Region;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** One pass over a text: its lines, their sentences, and in those that state quantities its figures. */
final class FigureScan {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern HEADING = Pattern.compile("#|title:|[(]?[一二三四五六七八九十]{1,3}[、)]|第.{1,3}[章节]");
    private static final Pattern ITEM = Pattern.compile("[-—*+·•●]|[(]?[0-9a-z]{1,2}[).、]|[一二三四五六七八九十]是");
    private static final String THEY = "它们";
    private static final String SENTENCE_ENDS = "。!?";

    private final String text;
    private final Cues cues;
    private final Sectors sectors;
    private final Slices<Quantity> quantities;
    private final Slices<PeriodMention> periods;
    private final Slices<Named> names;
    private final FigureReader reader;
    private final PeriodFinder periodFinder;
    private @Nullable Sentence before;
    private final List<Mention<Figure>> figures = new ArrayList<>();

    FigureScan(FoldedText folded, FigureContext context, Metrics metrics, Cues cues, Sectors sectors) {
        this.sectors = sectors;
        this.text = folded.text();
        this.cues = cues;
        PolicyDate anchor = context.anchor();
        quantities = new Slices<>(QuantityScanner.scan(text), Quantity::start);
        periods = new Slices<>(
                PeriodScanner.scan(text, anchor == null ? null : anchor.year(), context.taiwanese()),
                PeriodMention::start);
        names = new Slices<>(names(folded, context), Named::start);
        periodFinder = new PeriodFinder(folded);
        reader = new FigureReader(folded, metrics, periodFinder, anchor);
    }

    List<Mention<Figure>> scan() {
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
        String beginning = text.substring(start, Math.min(end, start + LONGEST_HEADING)).strip();
        if (beginning.isEmpty()) {
            return;
        }
        boolean item = ITEM.matcher(beginning).lookingAt();
        reader.startParagraph(start, item);
        boolean heading = end - start <= LONGEST_HEADING && isHeading(beginning);
        int sentence = start;
        for (int i = start; i < end; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                sentence(sentence, i + 1, false, sentence == start);
                sentence = i + 1;
            }
        }
        if (sentence < end) {
            sentence(sentence, end, heading, sentence == start);
        }
    }

    /** Whether a short line is numbered as headings are, or marked as one. */
    private static boolean isHeading(String line) {
        return HEADING.matcher(line).lookingAt() && line.indexOf('。') < 0 && line.indexOf(';') < 0;
    }

    private void sentence(int start, int end, boolean heading, boolean first) {
        List<Quantity> stated = quantities.between(start, end);
        List<PeriodMention> when = periods.between(start, end);
        List<Named> named = first || !stated.isEmpty() ? names.between(start, end) : List.of();
        if (first) {
            reader.readTopic(named, start);
        }
        Sentence read = stated.isEmpty()
                ? null
                : Sentence.of(text, start, end, stated, cues, when, sectors.with(named, text, start, end));
        if (read != null) {
            if (before != null && text.startsWith(THEY, start)) {
                reader.pointBack(before);
            }
            reader.read(read, figures);
        }
        before = read;
        if (heading) {
            periodFinder.readHeading(when);
        } else {
            periodFinder.leave(start, when);
        }
    }

    /** Returns what is named in the text, in its order. */
    private static List<Named> names(FoldedText text, FigureContext context) {
        Stream<Named> places = context.places().stream()
                .map(place -> named(
                        text, place, SubjectKind.REGION, codes(place.value().regions()), null));
        Stream<Named> agencies =
                context.agencies().stream().map(agency -> named(text, agency, SubjectKind.AGENCY, List.of(), null));
        Stream<Named> industries = context.industries().stream()
                .filter(term -> term.value().weight() > 1)
                .map(term -> named(
                        text,
                        term,
                        SubjectKind.INDUSTRY,
                        List.of(),
                        term.value().industry().id()));
        return Stream.of(places, agencies, industries)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Named::start))
                .toList();
    }

    private static Named named(
            FoldedText text, Mention<?> mention, SubjectKind kind, List<String> regions, @Nullable String industry) {
        return new Named(
                text.foldedOffset(mention.start()),
                text.foldedOffset(mention.end()),
                kind,
                regions,
                industry == null ? List.of() : List.of(industry));
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(Region::code).toList();
    }
}

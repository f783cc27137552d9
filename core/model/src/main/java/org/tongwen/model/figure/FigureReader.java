package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.figure.metric.Metric;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.figure.quantity.Quantity;
import org.tongwen.model.figure.quantity.UnitKind;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** Makes figures of the quantities of a sentence, and remembers what the next may inherit. */
final class FigureReader {

    private final FoldedText folded;
    private final MetricFinder amounts;
    private final CountFinder counts;
    private final Unitless unitless;
    private final PeriodFinder periods;
    private final StanceRule stances;
    private final SubjectFinder subjects;

    // Of the figure before in the paragraph.
    private @Nullable Metric metric;
    private @Nullable Metric counted;
    private @Nullable Comparison comparison;
    private int inList;

    // Of the figure before in the text, whatever the paragraph.
    private @Nullable Stance stance;

    FigureReader(FoldedText folded, Metrics metrics, PeriodFinder periods, @Nullable PolicyDate anchor) {
        this.folded = folded;
        this.periods = periods;
        amounts = new MetricFinder(metrics);
        counts = new CountFinder(metrics);
        unitless = new Unitless();
        stances = new StanceRule(anchor);
        subjects = new SubjectFinder(folded);
    }

    void startParagraph(int start, boolean item) {
        metric = null;
        counted = null;
        comparison = null;
        periods.startParagraph(start, item);
        subjects.startParagraph();
    }

    /** Takes the topic of a paragraph from the names in its first sentence. */
    void readTopic(List<Named> names, int start) {
        subjects.readTopic(names, folded.text(), start);
    }

    /** Takes the cluster that this sentence names for what 它们 points to in the next. */
    void pointBack(Sentence before) {
        subjects.pointBack(before);
    }

    /** Adds the figures of a sentence to those that were found. */
    void read(Sentence sentence, List<Mention<Figure>> figures) {
        subjects.startSentence();
        for (int i = 0; i < sentence.quantities().size(); i++) {
            Place place = unitless.withUnit(Place.of(sentence, i));
            Metric measured = place == null ? null : metric(place);
            if (place != null && measured != null) {
                inList = place.goesOn() ? inList + 1 : 0;
                figures.addAll(figures(place, measured));
            }
        }
    }

    private @Nullable Metric metric(Place place) {
        UnitKind unit = place.quantity().unit().kind();
        if (unit != UnitKind.COUNT && unit != UnitKind.PEOPLE) {
            return amounts.find(place, metric);
        }
        Metric found = counts.find(place, counted, metric != null && metric.equals(counted));
        counted = found != null ? found : counted;
        return found;
    }

    private List<Mention<Figure>> figures(Place place, Metric measured) {
        Comparison compared = Comparison.of(place, comparison);
        PeriodFinder.Found near = periods.find(place, false, period -> true);
        Stance decided = stances.decide(place, compared, near, stance);
        FigurePeriod period = periods.stated(period(place, measured, decided, near));
        List<Subject> list = subjects.distributed(place, inList);
        metric = measured;
        comparison = compared;
        stance = decided.kind() == FigureKind.TERM ? stance : decided;
        List<@Nullable Subject> about = new ArrayList<>(list);
        if (list.isEmpty()) {
            about.add(subjects.find(place, measured));
        }
        boolean count = place.quantity().unit().kind() == UnitKind.COUNT;
        if (count) {
            subjects.leave(place);
        }
        String rule = !list.isEmpty() ? "figure.list" : count ? "figure.count" : "figure.amount";
        List<Mention<Figure>> figures = new ArrayList<>();
        for (Subject subject : about) {
            Figure figure = new Figure(
                    subject, measured, amount(place, compared), period, decided, shareOf(place, measured), span(place));
            figures.add(Mention.of(
                    folded, place.quantity().start(), place.quantity().end(), figure, rule));
        }
        return figures;
    }

    private PeriodFinder.@Nullable Found period(
            Place place, Metric measured, Stance decided, PeriodFinder.@Nullable Found near) {
        boolean result = decided.kind() == FigureKind.RESULT;
        boolean same = !result && (near == null || near.isInSentence() || stances.fits(decided, near.period()));
        PeriodFinder.Found found = same ? near : periods.find(place, result, when -> stances.fits(decided, when));
        if (found != null && result) {
            stances.learn(place, found);
        }
        boolean start = Rise.startsAt(place);
        if (found != null && start && !stances.fits(decided, found.period())) {
            return null;
        }
        if (found != null && decided.kind() == FigureKind.TERM && !found.isInSentence()) {
            return null;
        }
        boolean change = measured.id().equals("growth") || measured.id().equals("decline");
        return change && result && isMean(place) ? periods.ofMean(found) : found;
    }

    private static boolean isMean(Place place) {
        String before = place.textBetween(place.from(), place.quantity().start());
        return before.contains("年均") || before.contains("平均每年") || before.contains("每年平均");
    }

    private Amount amount(Place place, Comparison compared) {
        Quantity quantity = place.quantity();
        return new Amount(
                compared.comparator(),
                original(compared.start(), compared.end()),
                quantity.value(),
                quantity.upTo(),
                quantity.unit(),
                original(quantity.start(), quantity.end()));
    }

    private @Nullable String shareOf(Place place, Metric measured) {
        boolean share = measured.id().equals("share") || measured.id().equals("rd_intensity");
        ShareBase base = share ? ShareBase.of(place) : null;
        return base == null || base.isEmpty() ? null : original(base.start(), base.end());
    }

    private Span span(Place place) {
        Sentence sentence = place.sentence();
        return new Span(folded.originalOffset(sentence.start()), folded.originalOffset(sentence.end()));
    }

    private String original(int start, int end) {
        return folded.original().substring(folded.originalOffset(start), folded.originalOffset(end));
    }
}

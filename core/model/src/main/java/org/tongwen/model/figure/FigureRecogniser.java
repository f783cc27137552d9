package org.tongwen.model.figure;

import java.util.List;
import org.tongwen.model.figure.metric.Metrics;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/**
 * Reads the targets and results that a text states in figures; stateless, in time linear in the length of the text.
 *
 * <p>The rules: {@code figure.amount} (产值突破4000亿元, 增长8.5%), {@code figure.count} (培育13个集群) and {@code figure.list} for one of
 * several subjects between which a list divides its values (广东、浙江各7个; 分别增长8.9%、7.7%). Figures of one list that share a
 * number have the same span.
 */
public final class FigureRecogniser {

    private static final FigureRecogniser STANDARD = new FigureRecogniser(Metrics.standard());

    private final Metrics metrics;
    private final Cues cues;
    private final Sectors sectors = new Sectors();

    private FigureRecogniser(Metrics metrics) {
        this.metrics = metrics;
        cues = new Cues(metrics);
    }

    /** Returns the recogniser. */
    public static FigureRecogniser standard() {
        return STANDARD;
    }

    /** Returns the figures in the order of the text, with the indices of the original. */
    public List<Mention<Figure>> recognise(FoldedText text, FigureContext context) {
        return FigureScan.scan(text, context, metrics, cues, sectors);
    }
}

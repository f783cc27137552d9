package org.tongwen.indexer.enrich.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongwen.indexer.enrich.text.DocumentText;

/** Adds up what a body says of each industry, paragraph by paragraph. */
final class IndustryBody {

    private final DocumentText text;
    private final List<IndustryTrace> traces;
    private final IndustryOutline outline;
    private final Set<Integer> sections;
    private final Set<IndustryTrace> clusters;
    private final List<IndustryScore> scores = new ArrayList<>();
    private final Map<String, Double> paragraph = new HashMap<>();

    private IndustryBody(DocumentText text) {
        this.text = text;
        traces = IndustryTraces.of(text.body(), text.lines());
        outline = IndustryOutline.of(text.lines());
        sections = outline.sections(traces);
        clusters = IndustryClusters.of(text, traces);
    }

    /** Returns what each term adds to its industry and to the sector around it. */
    static List<IndustryScore> of(DocumentText text) {
        IndustryBody body = new IndustryBody(text);
        long current = -1;
        for (IndustryTrace trace : body.traces) {
            long next = body.paragraphOf(trace);
            if (next != current) {
                body.paragraph.clear();
                current = next;
            }
            body.add(trace);
        }
        return body.scores;
    }

    private long paragraphOf(IndustryTrace trace) {
        int inLine = trace.mention().start() - text.lines().get(trace.line()).start();
        return ((long) trace.line() << Integer.SIZE) + inLine / IndustryWeights.LONGEST_PARAGRAPH;
    }

    private void add(IndustryTrace trace) {
        boolean stressed = outline.stresses(trace);
        boolean section = stressed && sections.contains(trace.line());
        double factor = stressed ? IndustryWeights.STRESS : 1;
        boolean cluster = !section && clusters.contains(trace);
        double named = section || cluster ? IndustryWeights.SECTION * trace.weight() : 0;
        String rule = section ? IndustryScore.SECTION : cluster ? IndustryScore.CLUSTER : IndustryScore.TEXT;
        trace.ids().forEach(id -> {
            double before = paragraph.getOrDefault(id, 0.0);
            double after = Math.max(
                    before, Math.min(before + factor * trace.weight(), factor * IndustryWeights.LOUDEST_PARAGRAPH));
            paragraph.put(id, after);
            scores.add(new IndustryScore(id, named, after - before, rule, trace.mention(), named + trace.weight()));
        });
    }
}

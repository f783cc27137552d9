package org.tongwen.indexer.enrich.industry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.industry.Industry;

/**
 * Tells which terms name a cluster of which a document on clusters tells something: 青岛市轨道交通装备集群拥有…. A list of clusters names
 * examples, as any list does, and what the document tells of, it names again.
 */
final class IndustryClusters {

    private static final int WINDOW = 14;
    private static final int LEAST_NAMES = 2;
    private static final Pattern ABOUT_CLUSTERS = RulePattern.of("集群");
    private static final Pattern CLUSTER = RulePattern.of("^[）)]?(?:装备|设备|产业|制造|业){0,3}集群");

    private IndustryClusters() {}

    /** Returns those of the traces in the body of a document. */
    static Set<IndustryTrace> of(DocumentText text, List<IndustryTrace> traces) {
        if (!ABOUT_CLUSTERS.matcher(text.title().ruled()).find()) {
            return Set.of();
        }
        String ruled = text.body().ruled();
        List<IndustryTrace> clusters =
                traces.stream().filter(trace -> namesCluster(ruled, trace)).toList();
        Map<Industry, Long> names = clusters.stream()
                .map(IndustryTrace::industry)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return clusters.stream()
                .filter(trace -> !trace.isInList() && names.getOrDefault(trace.industry(), 0L) >= LEAST_NAMES)
                .collect(Collectors.toSet());
    }

    private static boolean namesCluster(String ruled, IndustryTrace trace) {
        int end = trace.mention().end();
        return CLUSTER.matcher(ruled.substring(end, Math.min(ruled.length(), end + WINDOW)))
                .find();
    }
}

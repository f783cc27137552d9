package org.tongwen.indexer.enrich.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;

/** Lists the regions that a document is about: the main one, those that its title names, those that its text comes back to. */
final class AboutRegions {

    private static final String FIELD = "regions";
    private static final int MOST = 15;
    private static final int FEW = 3;

    private AboutRegions() {}

    static List<String> list(Optional<String> main, RegionCounts counts, EvidenceLog log) {
        List<String> codes = new ArrayList<>();
        main.ifPresent(codes::add);
        boolean few = counts.list().size() <= FEW;
        for (RegionCounts.Count count : counts.list()) {
            if (few || isAbout(count)) {
                add(codes, count, "region.mentions", log);
            }
        }
        counts.together().stream()
                .filter(AboutRegions::isAbout)
                .forEach(count -> add(codes, count, "region.macro", log));
        return codes;
    }

    private static boolean isAbout(RegionCounts.Count count) {
        return count.inTitle() || count.mentions() > 1;
    }

    private static void add(List<String> codes, RegionCounts.Count count, String rule, EvidenceLog log) {
        String code = count.region().code();
        if (codes.size() < MOST && !codes.contains(code)) {
            codes.add(code);
            log.extracted(FIELD, code, rule, Math.min(0.9, 0.4 + 0.1 * count.mentions()), count.first());
        }
    }
}

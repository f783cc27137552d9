package org.tongwen.model.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.cluster.ClusterNames.Name;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** One pass over a text, from one 集群 to the next; what stands before it is read backwards, up to a bound. */
final class ClusterScanner {

    private static final int WORD = 2;
    private static final char GROUP = '群';
    private static final char SETTLEMENT = '落';
    /** 集群化 is a process, and 产业群体 are people. */
    private static final String NO_BOUNDARY = "化式体";

    private final ClusterNames names;
    private final ClusterPlaces places;
    private final ClusterWords words;
    private final ClusterThemes themes;
    private final ClusterLists lists;
    private final FoldedText folded;
    private final String text;
    private final List<Mention<NamedCluster>> clusters = new ArrayList<>();
    private final List<Mention<String>> proposed = new ArrayList<>();

    /** Where the last 集群 ends: names do not overlap. */
    private int last;

    ClusterScanner(ClusterNames names, ClusterPlaces places, ClusterWords words, Set<String> home, FoldedText folded) {
        this.names = names;
        this.places = places;
        this.words = words;
        this.folded = folded;
        text = folded.text();
        themes = new ClusterThemes(names, places, words, home, text);
        lists = new ClusterLists(themes, words, text);
    }

    ClusterReading scan() {
        int group = text.indexOf(GROUP);
        int settlement = text.indexOf(SETTLEMENT);
        while (group >= 0 || settlement >= 0) {
            boolean first = settlement < 0 || (group >= 0 && group < settlement);
            int i = first ? group : settlement;
            if (endsAnchor(i) && isBoundary(i + 1)) {
                read(i + 1);
                last = i + 1;
            }
            group = first ? text.indexOf(GROUP, i + 1) : group;
            settlement = first ? settlement : text.indexOf(SETTLEMENT, i + 1);
        }
        return new ClusterReading(clusters, proposed);
    }

    private boolean endsAnchor(int index) {
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        return text.charAt(index) == SETTLEMENT
                ? before == '聚'
                : before == '集' || (before == '业' && index > 1 && text.charAt(index - WORD) == '产');
    }

    private boolean isBoundary(int end) {
        return end == text.length() || NO_BOUNDARY.indexOf(text.charAt(end)) < 0;
    }

    private void read(int end) {
        // 产业群 has its first two characters among the further words.
        int anchor = text.charAt(end - WORD) == '业' ? end - 1 : end - WORD;
        Match<Name> whole = names.nameEndingAt(text, end, last);
        if (whole != null) {
            add(whole.start(), end, whole.value().cluster(), whole.value().rule());
            return;
        }
        ClusterThemes.@Nullable Found found = themes.readBefore(anchor, last);
        if (found != null) {
            add(found.start(), end, found.cluster(), found.rule());
            return;
        }
        List<ClusterThemes.Found> list = lists.readBefore(anchor, last);
        list.forEach(item -> add(item.start(), item.end(), item.cluster(), item.rule()));
        if (list.isEmpty()) {
            propose(anchor, end);
        }
    }

    private void propose(int anchor, int end) {
        int start = ClusterProposal.startOf(text, anchor, last, places, words);
        if (start >= 0) {
            proposed.add(Mention.of(folded, start, end, text.substring(start, end), "cluster.proposed"));
        }
    }

    private void add(int start, int end, NamedCluster cluster, String rule) {
        clusters.add(Mention.of(folded, start, end, cluster, rule));
    }
}

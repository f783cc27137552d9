package org.tongwen.model.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.cluster.ClusterPlaces.Group;
import org.tongwen.model.text.Match;

/** Tells which cluster a theme means: the one with that theme whose places are those that the text names. */
final class ClusterThemes {

    /** How far before a theme its place is looked for, within the sentence. */
    private static final int FAR = 100;
    private static final int MOST_ITEMS = 12;
    private static final int LONGEST_TAIL = 30;
    private static final String SENTENCE_ENDS = "。！？!?；;\n";
    private static final char LIST_END = '等';
    private static final String ITEM_ENDS = "、和与及";
    private static final String NUMERALS = "一二三四五六七八九十百两0123456789";
    private static final String COUNTERS = "个大家";

    private final ClusterNames names;
    private final ClusterPlaces places;
    private final ClusterWords words;
    private final String text;

    ClusterThemes(ClusterNames names, ClusterPlaces places, ClusterWords words, String text) {
        this.names = names;
        this.places = places;
        this.words = words;
        this.text = text;
    }

    /** A cluster, and the indices of its name in the folded text. */
    record Found(int start, int end, NamedCluster cluster, String rule) {}

    /** Returns the cluster whose name ends before this index, but for further words; null if there is none. */
    @Nullable Found readBefore(int anchor, int limit) {
        Found near = null;
        for (int end : words.endsBefore(text, anchor)) {
            Match<List<ClusterForms>> theme = names.themeEndingAt(text, end, limit);
            while (theme != null) {
                Found found = withPlacesBefore(theme, end < anchor, limit);
                if (found != null) {
                    return found;
                }
                near = near == null ? withPlaceEarlier(theme, "cluster.near") : near;
                theme = names.themeEndingAt(text, end, theme.start() + 1);
            }
        }
        return near;
    }

    /** Returns the clusters of a list before this index: 工程机械、轨道交通装备等产业集群 and 江苏的物联网等3个集群. */
    List<Found> readList(int anchor, int limit) {
        int end = anchor - 1;
        int first = Math.max(limit, anchor - LONGEST_TAIL);
        // Bounded, as lastIndexOf is not: a text may have no 等 at all.
        while (end >= first && text.charAt(end) != LIST_END) {
            end--;
        }
        if (end < first || !isTail(end + 1, anchor)) {
            return List.of();
        }
        Deque<Found> items = new ArrayDeque<>();
        for (int i = 0; i < MOST_ITEMS && end > limit; i++) {
            Found item = itemBefore(end, limit);
            if (item != null) {
                items.addFirst(item);
            }
            end = endOfItemBefore(item == null ? end : item.start(), limit);
        }
        return new ArrayList<>(items);
    }

    private @Nullable Found itemBefore(int end, int limit) {
        Match<List<ClusterForms>> theme = names.themeEndingAt(text, end, limit);
        if (theme == null) {
            return null;
        }
        Found found = withPlacesBefore(theme, false, limit);
        return found == null
                ? withPlaceEarlier(theme, "cluster.list")
                : new Found(found.start(), found.end(), found.cluster(), "cluster.list");
    }

    /** Returns where the item before the one at this index ends; -1 if that was the first. */
    private int endOfItemBefore(int index, int limit) {
        for (int i = index - 1; i >= Math.max(limit, index - LONGEST_TAIL); i--) {
            char c = text.charAt(i);
            if (ITEM_ENDS.indexOf(c) >= 0) {
                return i;
            }
            if (!Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands between 等 and 集群 counts or qualifies the items: 17个产业, 五大世界级先进制造业. */
    private boolean isTail(int start, int end) {
        int[] ends = words.endsBefore(text, end);
        if (ends[ends.length - 1] <= start) {
            return true;
        }
        int i = start;
        while (i < end && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > start && i < end && COUNTERS.indexOf(text.charAt(i)) >= 0;
    }

    private @Nullable Found withPlacesBefore(Match<List<ClusterForms>> theme, boolean qualified, int limit) {
        int[] ends = words.endsBefore(text, theme.start());
        for (int end : ends) {
            boolean more = qualified || end < theme.start();
            Found found = null;
            for (Group group : places.groupsEndingAt(text, end)) {
                NamedCluster cluster = group.start() < limit ? null : clusterAt(theme.value(), group.codes());
                if (cluster != null) {
                    String rule = more ? "cluster.qualified" : "cluster.places";
                    found = new Found(group.start(), theme.end(), cluster, rule);
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the cluster of the place that the sentence names last before the theme, if that has one. */
    private @Nullable Found withPlaceEarlier(Match<List<ClusterForms>> theme, String rule) {
        int[] ends = words.endsBefore(text, theme.start());
        int start = ends[ends.length - 1];
        if (!words.mayBeginAt(text, theme.start()) && !words.mayBeginAt(text, start)) {
            return null;
        }
        for (int i = start; i > Math.max(0, start - FAR) && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) < 0; i--) {
            List<Group> groups = places.groupsEndingAt(text, i);
            for (Group group : groups) {
                NamedCluster cluster = clusterAt(theme.value(), group.codes());
                if (cluster != null) {
                    return new Found(theme.start(), theme.end(), cluster, rule);
                }
            }
            if (!groups.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable NamedCluster clusterAt(List<ClusterForms> clusters, Set<String> codes) {
        for (ClusterForms forms : clusters) {
            if (forms.places().equals(codes)) {
                return forms.cluster();
            }
        }
        return null;
    }
}

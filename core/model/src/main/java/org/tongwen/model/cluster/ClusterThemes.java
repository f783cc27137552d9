package org.tongwen.model.cluster;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.cluster.ClusterPlaces.Group;
import org.tongwen.model.dictionary.Match;

/** Tells which cluster a theme means: the one with that theme whose places are those that the text names. */
final class ClusterThemes {

    /** How far before a theme its place is looked for, within the sentence. */
    private static final int FAR = 100;

    private static final String SENTENCE_ENDS = "。！？!?；;\n";

    private final ClusterNames names;
    private final ClusterPlaces places;
    private final ClusterWords words;
    private final Set<String> home;
    private final String text;

    ClusterThemes(ClusterNames names, ClusterPlaces places, ClusterWords words, Set<String> home, String text) {
        this.home = home;
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
                near = near == null ? withPlaceEarlier(theme, "cluster.near", true) : near;
                near = near == null ? atHome(theme) : near;
                theme = names.themeEndingAt(text, end, theme.start() + 1);
            }
        }
        return near;
    }

    /** Returns the cluster that an item of a list names which ends here; null if it names none. */
    @Nullable Found itemBefore(int end, int limit, boolean inSentence) {
        Match<List<ClusterForms>> theme = names.themeEndingAt(text, end, limit);
        if (theme == null) {
            return null;
        }
        Found found = withPlacesBefore(theme, false, limit);
        return found == null
                ? withPlaceEarlier(theme, "cluster.list", inSentence)
                : new Found(found.start(), found.end(), found.cluster(), "cluster.list");
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

    /** Returns the cluster of the place that is named last before the theme, in its sentence or in any, if that place has one. */
    private @Nullable Found withPlaceEarlier(Match<List<ClusterForms>> theme, String rule, boolean inSentence) {
        int[] ends = words.endsBefore(text, theme.start());
        int start = ends[ends.length - 1];
        if (ends.length == 1 && !words.mayBeginAt(text, start)) {
            return null;
        }
        for (int i = start; i > Math.max(0, start - FAR); i--) {
            if (inSentence && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return null;
            }
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

    /** Returns the cluster of the place that the text is of, unless the sentence names another before the theme. */
    private @Nullable Found atHome(Match<List<ClusterForms>> theme) {
        NamedCluster cluster = home.isEmpty() ? null : clusterAt(theme.value(), home);
        int[] ends = words.endsBefore(text, theme.start());
        int start = ends[ends.length - 1];
        if (cluster == null || (ends.length == 1 && !words.mayBeginAt(text, start))) {
            return null;
        }
        for (int i = start; i > Math.max(0, start - FAR) && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) < 0; i--) {
            List<Group> groups = places.groupsEndingAt(text, i);
            if (!groups.isEmpty()
                    && groups.stream().noneMatch(group -> group.codes().equals(home))) {
                return null;
            }
        }
        return new Found(theme.start(), theme.end(), cluster, "cluster.home");
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

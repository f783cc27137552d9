package org.tongwen.model.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;

/** The folded names and themes of clusters. */
final class ClusterNames {

    /** A whole name, and the rule that reads it. */
    record Name(NamedCluster cluster, String rule) {}

    private final Endings<Name> names;
    private final Endings<List<ClusterForms>> themes;

    ClusterNames(List<ClusterForms> clusters) {
        Map<String, Name> wholes = new LinkedHashMap<>();
        Map<String, List<ClusterForms>> byTheme = new HashMap<>();
        for (ClusterForms forms : clusters) {
            NamedCluster cluster = forms.cluster();
            wholes.put(fold(cluster.names().hans()), new Name(cluster, "cluster.name"));
            wholes.put(fold(cluster.names().hant()), new Name(cluster, "cluster.name"));
            forms.themes()
                    .forEach(theme -> byTheme.computeIfAbsent(fold(theme), folded -> new ArrayList<>())
                            .add(forms));
        }
        // After all official names, none of which an alias may take.
        clusters.forEach(forms -> forms.cluster()
                .aliases()
                .forEach(alias -> wholes.putIfAbsent(fold(alias), new Name(forms.cluster(), "cluster.alias"))));
        names = Endings.of(wholes);
        themes = Endings.of(byTheme);
    }

    /** Returns the longest name that ends at this index and begins at the limit or behind it, or null if there is none. */
    @Nullable Match<Name> nameEndingAt(String text, int end, int limit) {
        return names.longestAt(text, end, limit);
    }

    /** Returns the longest theme that ends at this index and begins at the limit or behind it, or null if there is none. */
    @Nullable Match<List<ClusterForms>> themeEndingAt(String text, int end, int limit) {
        return themes.longestAt(text, end, limit);
    }

    private static String fold(String name) {
        return ScriptFolding.standard().fold(name);
    }
}

package org.tongwen.model.cluster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Regions;
import org.tongwen.model.registry.Names;
import org.tongwen.model.registry.Source;
import org.tongwen.model.table.Row;

/**
 * How a cluster is written.
 *
 * @param places what tells its places, mostly the codes of its regions
 * @param themes what stands between the places and 集群, the official words first
 * @param runs words for all its places together, such as 广深佛莞
 */
record ClusterForms(NamedCluster cluster, Set<String> places, List<String> themes, List<String> runs) {

    private static final String CLUSTER = "集群";

    ClusterForms {
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("the cluster " + cluster.id() + " needs a theme");
        }
        places = Set.copyOf(places);
        themes = List.copyOf(themes);
        runs = List.copyOf(runs);
    }

    /**
     * Returns the cluster in this row.
     *
     * @throws IllegalArgumentException if the row is malformed
     */
    static ClusterForms of(Row row) {
        List<String> regions = row.list("regions");
        List<String> themes = row.list("themes");
        List<String> runs = row.list("runs");
        regions.stream()
                .filter(code -> Regions.standard().find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw row.error("no region has the code " + code);
                });
        NamedCluster cluster = new NamedCluster(
                row.require("id"),
                Names.of(row),
                aliases(row, themes, runs),
                batch(row),
                regions,
                row.list("industries"),
                Source.of(row));
        return new ClusterForms(cluster, places(regions, runs), themes, runs);
    }

    /** Returns the places by their codes; a part of a province has none (浙东), so its word stands for it. */
    private static Set<String> places(List<String> regions, List<String> runs) {
        boolean part = regions.size() == 1 && !runs.isEmpty();
        return part ? Set.of(runs.getFirst()) : Set.copyOf(regions);
    }

    private static Batch batch(Row row) {
        Level level = Level.valueOf(row.require("level").toUpperCase(Locale.ROOT));
        return new Batch(level, row.require("batch"), Integer.parseInt(row.require("year")));
    }

    /** Returns the aliases of the table, and those that follow from the runs: 广深佛莞 and 智能装备 make 广深佛莞智能装备集群. */
    private static List<String> aliases(Row row, List<String> themes, List<String> runs) {
        Stream<String> made = runs.stream().flatMap(run -> themes.stream().map(theme -> run + theme + CLUSTER));
        return Stream.concat(row.list("aliases").stream(), made)
                .filter(alias -> !alias.equals(row.get("name")))
                .distinct()
                .toList();
    }
}

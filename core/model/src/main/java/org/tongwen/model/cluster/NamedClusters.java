package org.tongwen.model.cluster;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.model.registry.NameIndex;
import org.tongwen.model.registry.RegistryFile;
import org.tongwen.model.registry.RowReader;
import org.tongwen.model.table.Row;
import org.tongwen.model.text.Mention;

/** The registry of named clusters. */
public final class NamedClusters {

    private static final RegistryFile<NamedClusters> STANDARD =
            new RegistryFile<>("tongwen.clusters", NamedClusters.class, "clusters.tsv", NamedClusters::new);
    private static final String CLUSTER = "集群";

    private final Map<String, ClusterForms> byId = new LinkedHashMap<>();
    private final NameIndex<NamedCluster> index = new NameIndex<>();
    private final ClusterRecogniser recogniser;

    NamedClusters(List<Row> rows) {
        for (Row row : rows) {
            ClusterForms forms = RowReader.read(row, ClusterForms::of);
            NamedCluster cluster = forms.cluster();
            if (byId.put(cluster.id(), forms) != null) {
                throw row.error("the id " + cluster.id() + " stands twice");
            }
            Stream.concat(cluster.names().stream(), cluster.aliases().stream())
                    .forEach(name -> index.add(name, cluster));
            index.add(cluster.id(), cluster);
        }
        recogniser = new ClusterRecogniser(List.copyOf(byId.values()));
    }

    /**
     * Returns the clusters that come with the product, and those of the file that the setting {@code tongwen.clusters} names.
     *
     * @throws org.tongwen.model.registry.RegistryProblem if that file cannot be used
     */
    public static NamedClusters standard() {
        return STANDARD.get();
    }

    /** Returns the file that the setting {@code tongwen.clusters} names, if it names one. */
    public static Optional<Path> ownFile() {
        return STANDARD.ownFile();
    }

    /** Returns the clusters, in the order of the table. */
    public List<NamedCluster> list() {
        return byId.values().stream().map(ClusterForms::cluster).toList();
    }

    /** Returns the cluster with this id, if there is one. */
    public Optional<NamedCluster> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(ClusterForms::cluster);
    }

    /**
     * Returns the cluster with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public NamedCluster get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no cluster has the id " + id));
    }

    /**
     * Returns the clusters that a user may mean by an id, or by a name in either script that a text could use, also without 集群;
     * none if nothing is known by that name.
     */
    public List<NamedCluster> resolve(String idOrName) {
        List<NamedCluster> known = index.list(idOrName);
        String name = idOrName.strip();
        return known.isEmpty()
                ? read(name).or(() -> read(name + CLUSTER)).stream().toList()
                : known;
    }

    /** Returns the recogniser of these clusters. */
    public ClusterRecogniser recogniser() {
        return recogniser;
    }

    private Optional<NamedCluster> read(String name) {
        return recogniser.recognise(name).stream()
                .filter(mention -> mention.end() == name.length())
                .map(Mention::value)
                .findFirst();
    }

    List<ClusterForms> forms() {
        return List.copyOf(byId.values());
    }
}

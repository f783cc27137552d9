package org.tongwen.model.cluster;

import java.util.List;
import java.util.Set;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the named clusters that a text speaks of.
 *
 * <p>The rules: {@code cluster.name} (the official name, in either script), {@code cluster.alias} (a name of the table),
 * {@code cluster.places} (the places written otherwise: without 市, together, in another order), {@code cluster.qualified} (with
 * 产业, 先进制造业 or 世界级 in addition), {@code cluster.near} (the place stands earlier in the sentence: 南京提出…智能电网装备集群) and
 * {@code cluster.list} (工程机械、轨道交通装备等产业集群, after its place) and {@code cluster.home} (a theme without any place, in a text of a
 * place that has a cluster of it). What is not read: a theme without any place elsewhere, since half of the provinces have a cluster of
 * that theme.
 */
public final class ClusterRecogniser implements Recogniser<NamedCluster> {

    private final ClusterNames names;
    private final ClusterPlaces places;
    private final ClusterWords words = new ClusterWords();

    ClusterRecogniser(List<ClusterForms> clusters) {
        names = new ClusterNames(clusters);
        places = new ClusterPlaces(clusters);
    }

    /**
     * Returns the recogniser of {@link NamedClusters#standard()}.
     *
     * @throws org.tongwen.model.registry.RegistryProblem if an institution's own file cannot be used
     */
    public static ClusterRecogniser standard() {
        return NamedClusters.standard().recogniser();
    }

    @Override
    public List<Mention<NamedCluster>> recognise(FoldedText text) {
        return read(text).clusters();
    }

    /** Returns the clusters, and the names that only look like some. */
    public ClusterReading read(FoldedText text) {
        return read(text, Set.of());
    }

    /**
     * Returns the clusters of a text that is of these places, and the names that only look like some.
     *
     * @param home the GB/T 2260 codes of the place that the title or the issuer names: what a text has of a theme without any place is
     *     that place's; none if it is not known
     */
    public ClusterReading read(FoldedText text, Set<String> home) {
        return new ClusterScanner(names, places, words, home, text).scan();
    }
}

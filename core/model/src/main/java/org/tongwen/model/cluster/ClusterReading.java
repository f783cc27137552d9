package org.tongwen.model.cluster;

import java.util.List;
import org.tongwen.model.text.Mention;

/**
 * What a text says of clusters.
 *
 * @param clusters those of the registry
 * @param proposed names of the same form that it does not know, as the folded text writes them: for somebody to look at
 */
public record ClusterReading(List<Mention<NamedCluster>> clusters, List<Mention<String>> proposed) {

    public ClusterReading {
        clusters = List.copyOf(clusters);
        proposed = List.copyOf(proposed);
    }
}

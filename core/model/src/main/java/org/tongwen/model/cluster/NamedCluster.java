package org.tongwen.model.cluster;

import java.util.List;
import org.tongwen.model.registry.Names;
import org.tongwen.model.registry.Source;

/**
 * An industrial cluster that the nation or a province has named.
 *
 * @param id lower-case ASCII, such as {@code shanghai-integrated-circuits}
 * @param aliases whole names of another form, and the short ones, in Simplified script
 * @param regions codes of {@link org.tongwen.model.region.Regions}: the places of the cluster, and no others
 * @param industries ids of {@link org.tongwen.model.industry.IndustryTaxonomy}
 */
public record NamedCluster(
        String id,
        Names names,
        List<String> aliases,
        Batch batch,
        List<String> regions,
        List<String> industries,
        Source source) {

    public NamedCluster {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("a cluster's id has lower-case letters, digits and -: " + id);
        }
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("the cluster " + id + " needs a place");
        }
        aliases = List.copyOf(aliases);
        regions = List.copyOf(regions);
        industries = List.copyOf(industries);
    }
}

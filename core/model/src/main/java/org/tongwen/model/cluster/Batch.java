package org.tongwen.model.cluster;

import org.tongwen.model.region.Level;

/**
 * Who named a cluster, and when.
 *
 * @param level {@link Level#NATIONAL} or {@link Level#PROVINCE}
 * @param name of the competition or list
 */
public record Batch(Level level, String name, int year) {

    public Batch {
        if (level != Level.NATIONAL && level != Level.PROVINCE) {
            throw new IllegalArgumentException(
                    "clusters are named by the nation or by a province, not by a " + level.id());
        }
    }
}

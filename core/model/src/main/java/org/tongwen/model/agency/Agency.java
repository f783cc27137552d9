package org.tongwen.model.agency;

import org.tongwen.model.region.Level;

/**
 * A body that issues documents.
 *
 * @param name its full name in Simplified script
 * @param nameHant its full name in Traditional script
 * @param level of what it governs
 * @param region GB/T 2260 code of what it governs; {@code 710000} with {@link Level#NATIONAL} for the central bodies of Taiwan
 */
public record Agency(String name, String nameHant, Level level, String region) {

    public Agency {
        if (name.isEmpty() || nameHant.isEmpty() || region.isEmpty()) {
            throw new IllegalArgumentException("the agency " + name + " needs its name in both scripts and its region");
        }
    }
}

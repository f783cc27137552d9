package org.tongwen.api.command.doctor;

import java.util.List;

/**
 * What the user may do in a cluster.
 *
 * @param missing rights that the program needs and the user does not have
 */
record RightsCheck(List<String> missing) implements Check {

    private static final String SUBJECT = "Rights";

    @Override
    public Finding look() {
        return missing.isEmpty()
                ? Finding.ok(SUBJECT, "the user may do all that is needed")
                : Finding.broken(
                        SUBJECT,
                        "the user lacks " + String.join(", ", missing),
                        "give its role all rights to tongwen-*, and monitor in the cluster");
    }
}

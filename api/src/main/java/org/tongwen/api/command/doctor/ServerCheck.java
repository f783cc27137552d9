package org.tongwen.api.command.doctor;

import org.jspecify.annotations.Nullable;

/**
 * Whether Elasticsearch answers.
 *
 * @param where its addresses, or that it does not run
 * @param problem why it is not well; null if it is, or does not have to run
 */
record ServerCheck(String where, @Nullable String problem) implements Check {

    private static final String SUBJECT = "Elasticsearch";

    @Override
    public Finding look() {
        return problem == null
                ? Finding.ok(SUBJECT, where)
                : Finding.broken(
                        SUBJECT, where, problem + " Check that it runs, its address, user, password and certificate");
    }
}

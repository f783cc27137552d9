package org.tongwen.api.command.doctor;

/**
 * How many files a process may have open.
 *
 * @param limit the hard limit, to which Java raises its own; negative if the system does not tell
 */
record OpenFilesCheck(long limit) implements Check {

    private static final String SUBJECT = "Open files";
    private static final long ENOUGH_HERE = 4_096;
    private static final long ENOUGH_IN_PRODUCTION = 65_535;

    @Override
    public Finding look() {
        if (limit < 0) {
            return Finding.ok(SUBJECT, "the system does not tell");
        }
        if (limit < ENOUGH_HERE) {
            return Finding.lookAt(
                    SUBJECT, "at most " + limit, "raise the limit (ulimit -n 65535): the index may not be opened");
        }
        return Finding.ok(
                SUBJECT,
                limit < ENOUGH_IN_PRODUCTION
                        ? "at most " + limit + ", enough for the own Elasticsearch; a cluster's nodes want 65535"
                        : "at most " + limit);
    }
}

package org.tongwen.api.command.doctor;

/**
 * How many parts of files a process may map into memory, as Elasticsearch does with its index.
 *
 * @param count {@code vm.max_map_count}; negative if the system has no such limit
 */
record MapCountCheck(long count) implements Check {

    private static final String SUBJECT = "Mapped files";
    private static final long LEAST_HERE = 65_530;
    private static final long ENOUGH = 262_144;

    @Override
    public Finding look() {
        if (count < 0) {
            return Finding.ok(SUBJECT, "no limit is known");
        }
        String found = "vm.max_map_count is " + count;
        if (count < LEAST_HERE) {
            return Finding.lookAt(SUBJECT, found, "set it to 262144: sysctl -w vm.max_map_count=262144");
        }
        return Finding.ok(
                SUBJECT,
                count < ENOUGH ? found + ", enough for the own Elasticsearch; a cluster's nodes want 262144" : found);
    }
}

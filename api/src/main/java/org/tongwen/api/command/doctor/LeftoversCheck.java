package org.tongwen.api.command.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * What was left by something that did not end in order.
 *
 * @param orphan whether a server runs whose guardian has gone
 * @param foreign whether a server that the program did not start holds the index
 * @param snapshots how many snapshots an interrupted backup or restore left
 */
record LeftoversCheck(boolean orphan, boolean foreign, int snapshots) implements Check {

    private static final String SUBJECT = "Leftovers";

    @Override
    public Finding look() {
        if (foreign) {
            return Finding.broken(
                    SUBJECT,
                    "an Elasticsearch that this program did not start has locked the index",
                    "stop that, or choose another directory with --data");
        }
        List<String> found = new ArrayList<>();
        if (orphan) {
            found.add("a server whose guardian has gone, which the next start stops");
        }
        if (snapshots > 0) {
            found.add(snapshots + " unfinished snapshots, which the next backup removes");
        }
        return found.isEmpty()
                ? Finding.ok(SUBJECT, "none")
                : Finding.lookAt(SUBJECT, String.join("; ", found), "./tongwen serve, then ./tongwen backup DIR");
    }
}

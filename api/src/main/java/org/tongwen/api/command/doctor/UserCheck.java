package org.tongwen.api.command.doctor;

import org.jspecify.annotations.Nullable;

/**
 * Whether Elasticsearch, which refuses root, can be run by this user.
 *
 * @param name of the user
 * @param root whether it is root
 * @param way the tool by which root can run something as somebody else here; null if none works
 */
record UserCheck(String name, boolean root, @Nullable String way) implements Check {

    private static final String SUBJECT = "User";

    @Override
    public Finding look() {
        if (!root) {
            return Finding.ok(SUBJECT, name);
        }
        return way == null
                ? Finding.broken(
                        SUBJECT,
                        "root, as whom Elasticsearch does not run, and neither unshare nor setpriv can change that",
                        "run as another user")
                : Finding.ok(SUBJECT, "root; Elasticsearch is run as somebody else by " + way);
    }
}

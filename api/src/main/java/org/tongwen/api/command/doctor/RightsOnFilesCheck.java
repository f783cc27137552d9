package org.tongwen.api.command.doctor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether this user can write the data directory, and nobody else can read what is secret there.
 *
 * @param unwritable what of it this user cannot read and write
 * @param open secret files and folders that others can read, and how they should be
 */
record RightsOnFilesCheck(List<String> unwritable, List<String> open) implements Check {

    private static final String SUBJECT = "Rights on files";

    @Override
    public Finding look() {
        if (!unwritable.isEmpty()) {
            return Finding.broken(
                    SUBJECT,
                    "this user cannot write " + list(unwritable),
                    "run as the user who owns the data directory, or give it to this one (chown -R)");
        }
        if (!open.isEmpty()) {
            return Finding.broken(
                    SUBJECT,
                    "others can look into " + list(open),
                    "take their rights away (chmod go-rwx), and change secrets that may have been read");
        }
        return Finding.ok(SUBJECT, "the data directory can be written, and nobody else can read its secrets");
    }

    private static String list(List<String> paths) {
        return paths.stream().collect(Collectors.joining(", "));
    }
}

package org.tongwen.api.command.doctor;

import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of the program belong together.
 *
 * @param program version of the program; null if it is not known
 * @param elasticsearch version of the server that comes along; null if it is not there
 * @param plugin version of the analysis plugin in it; null if it is not there
 * @param home where the server's program files are, or should be
 */
record VersionsCheck(
        @Nullable String program,
        @Nullable String elasticsearch,
        @Nullable String plugin,
        String home) implements Check {

    private static final String SUBJECT = "Versions";
    private static final String BUILD =
            "build it again with ./mvnw package -DskipTests, or set tongwen.elasticsearch.home to where it is";

    @Override
    public Finding look() {
        if (elasticsearch == null) {
            return Finding.broken(SUBJECT, "there is no Elasticsearch at " + home, BUILD);
        }
        if (plugin == null) {
            return Finding.broken(SUBJECT, "the Elasticsearch at " + home + " lacks Tongwen's analysis plugin", BUILD);
        }
        String found = "Tongwen " + (program == null ? "?" : program) + ", Elasticsearch " + elasticsearch
                + ", analysis plugin " + plugin;
        return program == null || plugin.equals(program)
                ? Finding.ok(SUBJECT, found)
                : Finding.broken(SUBJECT, found, "program and plugin differ: " + BUILD);
    }
}

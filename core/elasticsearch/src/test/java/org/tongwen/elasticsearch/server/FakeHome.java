package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Something that looks like the home of Elasticsearch 1.2.3, and runs a shell script in its place. */
public final class FakeHome {

    private FakeHome() {}

    /** Makes the home, and returns it. */
    public static Path create(Path home, String script) throws IOException {
        for (String directory : new String[] {"bin", "lib", "config"}) {
            Files.createDirectories(home.resolve(directory));
        }
        Files.writeString(home.resolve("lib/elasticsearch-1.2.3.jar"), "");
        Files.writeString(home.resolve("lib/elasticsearch-core-1.2.3.jar"), "");
        Files.writeString(
                home.resolve("config/jvm.options"),
                "# a comment\n\n-XX:+UseG1GC\n-Djava.io.tmpdir=${ES_TMPDIR}\n-XX:ErrorFile=e.log\n-Xlog:gc*:file=gc.log\n");
        Path executable = Files.writeString(home.resolve("bin/elasticsearch"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}

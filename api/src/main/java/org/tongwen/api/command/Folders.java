package org.tongwen.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things are beside the program. */
public final class Folders {

    /** The data directory. */
    public static final String DATA = "data/main";
    /** The data directory of the sample corpus. */
    public static final String SAMPLE_DATA = "data/sample";

    /** In a release, and in a checkout. */
    private static final List<String> SAMPLES = List.of("sample", "indexer/src/sample");

    private Folders() {}

    /** Returns the folder of the sample corpus. */
    static Path sample() {
        Path home = Path.of(System.getProperty("tongwen.home", "")).toAbsolutePath();
        return SAMPLES.stream()
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "the sample corpus is not in " + home + ". Start with the program's own ./tongwen."));
    }
}

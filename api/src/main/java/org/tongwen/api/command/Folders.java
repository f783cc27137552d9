package org.tongwen.api.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are beside the program. */
public final class Folders {

    /** The data directory. */
    public static final String DATA = "data/main";
    /** The data directory of the sample corpus. */
    public static final String SAMPLE_DATA = "data/sample";

    private static final String SAMPLE = "indexer/src/sample";

    private Folders() {}

    /** Returns the folder of the sample corpus. */
    static Path sample() {
        Path folder = Path.of(System.getProperty("tongwen.home", ""), SAMPLE).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new UserError("the sample corpus is not at " + folder + ". Start with the program's own ./tongwen.");
        }
        return folder;
    }
}

package org.tongwen.api.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version of the program from the manifest of its jar. */
public final class ProgramVersion implements IVersionProvider {

    /** Returns the number; empty if the program does not run from its jar. */
    public static Optional<String> find() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** Returns the number alone, or what stands for it. */
    public static String number() {
        return find().orElse("(unpackaged)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Tongwen " + number()};
    }
}

package org.tongwen.api.command;

import picocli.CommandLine.IVersionProvider;

/** Reads the version of the program from the manifest of its jar. */
public final class ProgramVersion implements IVersionProvider {

    /** Returns the number alone. */
    public static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Tongwen " + number()};
    }
}

package org.tongwen.api.command.status;

import java.util.Arrays;
import java.util.List;

/** Tells what a process of the program was told to do. */
final class ProgramCommand {

    private static final String JAR = "-jar";

    private ProgramCommand() {}

    /** Returns the sub-command, such as {@code index}, or how the process is called otherwise. */
    static String of(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return of(arguments, process.info().command().orElse("a program"));
    }

    /** The sub-command stands behind the jar. */
    static String of(List<String> arguments, String executable) {
        int command = arguments.indexOf(JAR) + 2;
        return command > 1 && command < arguments.size() ? arguments.get(command) : executable;
    }
}

package org.tongwen.api.command.doctor;

/**
 * Whether Chinese names of files and Chinese output arrive whole.
 *
 * @param names the charset of file names and arguments
 * @param output the charset of what is printed
 */
record CharsetCheck(String names, String output) implements Check {

    private static final String SUBJECT = "Locale";
    private static final String UTF_8 = "UTF-8";

    @Override
    public Finding look() {
        String found = "names of files are read as " + names + ", output is written as " + output;
        return names.equalsIgnoreCase(UTF_8) && output.equalsIgnoreCase(UTF_8)
                ? Finding.ok(SUBJECT, found)
                : Finding.lookAt(
                        SUBJECT, found, "set LC_ALL=C.UTF-8: files with Chinese names cannot be read otherwise");
    }
}

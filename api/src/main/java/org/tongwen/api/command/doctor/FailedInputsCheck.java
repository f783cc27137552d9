package org.tongwen.api.command.doctor;

/**
 * Files that the last run could not read.
 *
 * @param files how many
 * @param list where they are listed
 */
record FailedInputsCheck(long files, String list) implements Check {

    private static final String SUBJECT = "Failed files";

    @Override
    public Finding look() {
        return files == 0
                ? Finding.ok(SUBJECT, "none")
                : Finding.lookAt(
                        SUBJECT,
                        files + " are listed in " + list,
                        "mend them, then ./tongwen index --files-from " + list);
    }
}

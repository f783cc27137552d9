package org.tongwen.api.command.doctor;

/**
 * The Java that runs the program, and Elasticsearch.
 *
 * @param feature the number of its release, such as 21
 * @param version in full
 * @param vendor who built it
 */
record JavaCheck(int feature, String version, String vendor) implements Check {

    private static final int LEAST = 21;
    private static final String SUBJECT = "Java";

    @Override
    public Finding look() {
        String found = version + " of " + vendor;
        return feature < LEAST
                ? Finding.broken(SUBJECT, found, "install a JDK " + LEAST + " or newer, or set JAVA_HOME")
                : Finding.ok(SUBJECT, found);
    }
}

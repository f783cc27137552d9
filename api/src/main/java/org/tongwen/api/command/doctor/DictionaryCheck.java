package org.tongwen.api.command.doctor;

import java.util.List;

/**
 * Whether Elasticsearch cuts text by the same words as this program.
 *
 * @param here how the program cuts a text
 * @param there how Elasticsearch does
 */
record DictionaryCheck(List<String> here, List<String> there) implements Check {

    private static final String SUBJECT = "Dictionary";

    @Override
    public Finding look() {
        return here.equals(there)
                ? Finding.ok(SUBJECT, "Elasticsearch cuts text as this program does")
                : Finding.broken(
                        SUBJECT,
                        "Elasticsearch cuts text into " + there + ", this program into " + here,
                        "./tongwen reindex builds the index anew by these words; in a cluster, install the analysis plugin of"
                                + " this version before");
    }
}

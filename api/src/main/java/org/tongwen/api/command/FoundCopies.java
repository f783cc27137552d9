package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.work.Membership;

/** Counts the documents that were found to be copies of one text. */
final class FoundCopies implements IndexListener {

    private final Set<String> works = new HashSet<>();
    private long copies;

    @Override
    public void grouped(String id, Membership work) {
        if (work.isShared()) {
            works.add(work.work());
            copies++;
        }
    }

    void print(PrintWriter out) {
        if (copies > 0) {
            out.printf(
                    Locale.ROOT,
                    "copies of one text: %,d documents of %,d works, new or changed%n",
                    copies,
                    works.size());
        }
    }
}

package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.work.Membership;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.PolicyDocument;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * Prints what was found out about documents: a table for each, with the evidence of every value, and one of what its text states.
 *
 * @param colors how tables are coloured
 */
record DryRunView(PrintWriter out, ColorScheme colors) implements IndexListener {

    private static final int FIELD = 18;
    private static final int VALUE = 40;
    private static final int HOW = 12;
    private static final int RULE = 34;
    private static final int QUOTE = 44;

    void show(PolicyDocument document) {
        out.println(document.provenance().path() + "  (" + document.id() + ")");
        out.println("  " + document.content().title());
        document.provenance()
                .original()
                .attachments()
                .forEach(attachment -> out.println("  with " + attachment.path()));
        document.content().damage().stream().sorted().forEach(damage -> out.println("  damaged: " + damage.id()));
        TextTable table = TextTable.forColumns(
                colors,
                new Column(FIELD, 2, Overflow.TRUNCATE),
                new Column(VALUE, 1, Overflow.WRAP),
                new Column(HOW, 1, Overflow.TRUNCATE),
                new Column(RULE, 1, Overflow.TRUNCATE),
                new Column(QUOTE, 1, Overflow.TRUNCATE));
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        document.evidence().forEach(evidence -> addRow(table, evidence));
        out.println(table);
        StatementsView.print(Statements.of(document), document.content().body(), colors, out);
        out.flush();
    }

    /** Copies are found when all documents have been shown. */
    @Override
    public void grouped(String id, Membership work) {
        Membership.Closest closest = work.closest();
        if (closest != null) {
            out.printf(
                    Locale.ROOT,
                    "copy: %s is %s, by %s %.2f with %s%n",
                    id,
                    id.equals(work.work()) ? "the earliest known of its work" : "a copy of the work " + work.work(),
                    closest.rule(),
                    closest.likeness(),
                    closest.id());
        }
    }

    private static void addRow(TextTable table, Evidence evidence) {
        Evidence.Quote quote = evidence.quote();
        table.addRowValues(
                evidence.field(),
                evidence.value(),
                evidence.origin().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%s %.2f", evidence.rule(), evidence.confidence()),
                quote == null ? "" : "“" + quote.text().replace('\n', ' ') + "”");
    }
}

package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.figure.Amount;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.Subject;
import org.tongwen.model.text.Mention;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints what a text states: targets and results in figures, named clusters, programmes; nothing where it states none. */
final class StatementsView {

    private static final int KIND = 11;
    private static final int WHAT = 40;
    private static final int AMOUNT = 24;
    private static final int PERIOD = 12;
    private static final int QUOTE = 60;

    private StatementsView() {}

    /**
     * Prints the table.
     *
     * @param body the text that was read
     */
    static void print(Statements statements, String body, ColorScheme colors, PrintWriter out) {
        TextTable table = table(statements, body, colors);
        if (table.rowCount() > 0) {
            out.println(table);
        }
    }

    private static TextTable table(Statements statements, String body, ColorScheme colors) {
        TextTable table = TextTable.forColumns(
                colors,
                new Column(KIND, 2, Overflow.TRUNCATE),
                new Column(WHAT, 1, Overflow.WRAP),
                new Column(AMOUNT, 1, Overflow.WRAP),
                new Column(PERIOD, 1, Overflow.TRUNCATE),
                new Column(QUOTE, 1, Overflow.TRUNCATE));
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        statements.figures().forEach(figure -> add(table, figure.value(), body));
        statements
                .clusters()
                .clusters()
                .forEach(
                        cluster -> add(table, "cluster", cluster.value().names().hans(), cluster, body));
        statements.clusters().proposed().forEach(cluster -> add(table, "cluster?", cluster.value(), cluster, body));
        statements
                .programmes()
                .forEach(programme ->
                        add(table, "programme", programme.value().names().hans(), programme, body));
        return table;
    }

    private static void add(TextTable table, Figure figure, String body) {
        Subject subject = figure.subject();
        table.addRowValues(
                figure.stance().kind().name().toLowerCase(Locale.ROOT),
                (subject == null ? "" : subject.words() + " ") + figure.metric().name(),
                amount(figure.amount()),
                figure.period() == null ? "" : figure.period().period().toString(),
                quote(body, figure.sentence().start(), figure.sentence().end()));
    }

    private static void add(TextTable table, String kind, String what, Mention<?> mention, String body) {
        table.addRowValues(kind, what, "", "", quote(body, mention.start(), mention.end()));
    }

    private static String amount(Amount amount) {
        String to = amount.upTo() == null ? "" : "–" + amount.upTo().toPlainString();
        return amount.comparator().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                + amount.value().toPlainString() + to + " " + amount.unit().name();
    }

    private static String quote(String body, int start, int end) {
        return "“" + body.substring(start, end).replace('\n', ' ') + "”";
    }
}

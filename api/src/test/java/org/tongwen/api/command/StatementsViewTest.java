package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class StatementsViewTest {

    @Test
    void eachStatementIsALineWithItsSentence() {
        assertThat(printed("到2025年，全市软件业营业收入突破4000亿元。"))
                .contains("target", "营业收入", "at least 4000 亿元", "2025", "“到2025年，全市软件业营业收入突破4000亿元");
    }

    @Test
    void aTextThatStatesNothingHasNoTable() {
        assertThat(printed("各单位要认真贯彻执行。")).isEmpty();
    }

    private static String printed(String body) {
        PolicyDocument document = new PolicyDocument(
                "a",
                new Content("标题", body, Script.HANS, Set.of()),
                new Dates(PolicyDate.ofYear(2022), null, null, 2022, false),
                Place.UNKNOWN,
                Subject.UNKNOWN,
                new Provenance(null, null, "path", "hash", Original.of("text", "")),
                List.of());
        StringWriter out = new StringWriter();
        StatementsView.print(
                Statements.of(document), body, Help.defaultColorScheme(Ansi.OFF), new PrintWriter(out, true));
        return out.toString();
    }
}

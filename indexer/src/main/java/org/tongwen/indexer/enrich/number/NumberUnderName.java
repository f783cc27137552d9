package org.tongwen.indexer.enrich.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.text.Mention;

/** Reads a number that stands on the line below the name it goes with: 某部令 and 第12号, or 某部 and 第12号令. */
final class NumberUnderName {

    static final String RULE = "number.under_name";

    private static final int HEAD_LINES = 8;
    private static final int LONGEST_NAME = 24;
    private static final Pattern NUMBER = RulePattern.of(
            "[\\s　（(]{0,4}(?<number>(?:\\d{4} ?年 ?)?第 ?(?:\\d{1,6}|[一二三四五六七八九十百零〇]{1,6}) ?号)(?<form>令|公告|通告)?[\\s　）)]{0,4}");
    private static final Pattern NAME = RulePattern.of("\\p{IsHan}{2,}(?<form>令|公告|通告)|\\p{IsHan}{2,}[部局委署院会行厅府]");

    private NumberUnderName() {}

    /** Returns the number as a mention of the line that it stands on. */
    static Optional<Mention<DocumentNumber>> find(DocumentText text) {
        List<Line> lines = text.head(HEAD_LINES).stream()
                .filter(line -> !line.text().isBlank())
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.get(i).folded());
            Optional<DocumentNumber> found =
                    number.matches() ? together(lines.get(i - 1), lines.get(i), number) : Optional.empty();
            if (found.isPresent()) {
                int start = lines.get(i).start();
                return Optional.of(
                        new Mention<>(start + number.start("number"), start + number.end("number"), found.get(), RULE));
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentNumber> together(Line above, Line below, Matcher number) {
        String name = above.text().strip();
        Matcher named = NAME.matcher(above.folded().strip());
        boolean formBelow = number.start("form") >= 0;
        if (name.length() > LONGEST_NAME || !named.matches() || (named.start("form") >= 0) == formBelow) {
            return Optional.empty();
        }
        String form = formBelow ? below.text().substring(number.start("form"), number.end("form")) : "";
        String written = name + form + below.text().substring(number.start("number"), number.end("number"));
        return DocumentNumberRecogniser.standard().recognise(written).stream()
                .filter(mention -> mention.end() == written.length())
                .map(Mention::value)
                .findFirst();
    }
}

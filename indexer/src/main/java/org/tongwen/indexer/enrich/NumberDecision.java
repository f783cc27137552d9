package org.tongwen.indexer.enrich;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.text.Mention;

/** Decides which number is the document's own: one in its head, on a line that says little else. */
final class NumberDecision {

    private static final String FIELD = "document_number";
    private static final String CITED = "number.cited";
    private static final int HEAD_LINES = 14;
    private static final int LONGEST_REST = 40;
    private static final Pattern CITING = RulePattern.of("根据|依据|依照|按照|参照|转发|复|请示|[《「]");

    private NumberDecision() {}

    static Optional<String> decide(DocumentText text, EvidenceLog log) {
        Optional<GivenValue> given = text.given().find(GivenField.DOCUMENT_NUMBER);
        if (given.isPresent()) {
            String number = canonical(given.get().text());
            log.given(FIELD, number, given.get());
            return Optional.of(number);
        }
        for (Line line : text.head(HEAD_LINES)) {
            for (Mention<DocumentNumber> number :
                    DocumentText.within(line, text.body().numbers())) {
                if (isOwn(line, number)) {
                    log.extracted(
                            FIELD,
                            number.value().text(),
                            number.rule(),
                            0.9,
                            text.body().quote(number));
                    return Optional.of(number.value().text());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(Line line, Mention<DocumentNumber> number) {
        int rest = line.text().length() - (number.end() - number.start());
        String before = line.folded().substring(0, Math.min(line.folded().length(), number.start() - line.start()));
        return rest <= LONGEST_REST
                && !number.rule().equals(CITED)
                && !CITING.matcher(before).find();
    }

    private static String canonical(String text) {
        return DocumentNumberRecogniser.standard().recognise(text).stream()
                .findFirst()
                .map(mention -> mention.value().text())
                .or(() -> DocumentNumber.parse(text).map(DocumentNumber::text))
                .orElse(text);
    }
}

package org.tongwen.indexer.enrich.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.text.Mention;

/** Decides which number is the document's own: one in its head, on a line that says little else. */
public final class NumberDecision {

    private static final String FIELD = "document_number";
    private static final String JOINT = ";";
    private static final String SERIES = "number.series";
    private static final String CITED = "number.cited";
    private static final int HEAD_LINES = 14;
    private static final int LONGEST_REST = 40;
    private static final Pattern CITING = RulePattern.of("根据|依据|依照|按照|参照|转发|复|请示|[《「]");

    private NumberDecision() {}

    /** Returns the number as it is written; logs how it is known. */
    public static Optional<String> decide(DocumentText text, EvidenceLog log) {
        Optional<GivenValue> given = text.given().find(GivenField.DOCUMENT_NUMBER);
        if (given.isPresent()) {
            String number = canonical(given.get().text());
            log.given(FIELD, number, given.get());
            return Optional.of(number);
        }
        List<Mention<DocumentNumber>> stated = own(text);
        List<Mention<DocumentNumber>> own =
                stated.isEmpty() ? NumberUnderName.find(text).map(List::of).orElse(List.of()) : stated;
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String numbers = own.stream().map(number -> number.value().text()).collect(Collectors.joining(JOINT));
        Quote quote = text.body().quote(own.getFirst().start(), own.getLast().end());
        log.extracted(FIELD, numbers, own.getFirst().rule(), 0.9, quote);
        return Optional.of(numbers);
    }

    /** Returns the number, or in a joint act those of all agencies: on lines of their own, one below the other. */
    private static List<Mention<DocumentNumber>> own(DocumentText text) {
        List<Mention<DocumentNumber>> own = new ArrayList<>();
        for (Line line : text.head(HEAD_LINES)) {
            Optional<Mention<DocumentNumber>> found = DocumentText.within(
                            line, text.body().numbers())
                    .stream()
                    .filter(number -> isOwn(line, number))
                    .findFirst();
            boolean goesOn = found.isPresent() && (own.isEmpty() || isAlone(line, found.get()));
            if (!own.isEmpty() && !goesOn) {
                break;
            }
            found.ifPresent(own::add);
        }
        return own;
    }

    private static boolean isAlone(Line line, Mention<DocumentNumber> number) {
        return number.rule().equals(SERIES) && line.text().strip().length() == number.end() - number.start();
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

package org.tongwen.indexer.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.citation.Citation.Kind;
import org.tongwen.model.citation.CitationRecogniser;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.text.Mention;

/** Decides which other documents a document names; its own number and title, and what it issues itself, are none. */
final class CitationDecision {

    private static final String FIELD = "citations";
    private static final int MOST = 100;
    private static final double CONFIDENCE = 0.9;
    private static final Pattern ISSUES = RulePattern.of("印发|发布|公布|颁布|订定|检送");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private CitationDecision() {}

    static List<Citation> decide(DocumentText text, List<DocumentNumber> numbers, EvidenceLog log) {
        Set<String> own = numbers.stream().map(DocumentNumber::folded).collect(Collectors.toSet());
        String title = compact(text.title().text());
        boolean issues = ISSUES.matcher(title).find();
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (Readings readings : List.of(text.title(), text.body())) {
            for (Mention<Citation> mention : mentions(readings)) {
                Citation citation = mention.value();
                boolean self = citation.kind() == Kind.NUMBER
                        ? own.contains(citation.folded())
                        : isOwn(compact(citation.text()), title, issues);
                if (!self
                        && citations.size() < MOST
                        && citations.putIfAbsent(citation.kind() + citation.folded(), citation) == null) {
                    log.extracted(FIELD, citation.text(), mention.rule(), CONFIDENCE, readings.quote(mention));
                }
            }
        }
        return List.copyOf(citations.values());
    }

    private static List<Mention<Citation>> mentions(Readings readings) {
        return CitationRecogniser.standard().recognise(readings.folded(), readings.numbers());
    }

    /** Whether the title is that of the document, or of the plan that it issues as its own part: 关于印发《…规划》的通知. */
    private static boolean isOwn(String cited, String title, boolean issues) {
        boolean issued =
                issues && Stream.of("《" + cited + "》", "「" + cited + "」").anyMatch(title::contains);
        return title.endsWith(cited) || issued;
    }

    private static String compact(String text) {
        return BLANKS.matcher(ScriptFolding.standard().fold(text)).replaceAll("");
    }
}

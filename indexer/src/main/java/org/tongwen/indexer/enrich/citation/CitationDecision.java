package org.tongwen.indexer.enrich.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.citation.Citation.Kind;
import org.tongwen.model.citation.CitationRecogniser;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.text.Mention;

/** Decides which other documents a document names; its own number and title, and what it issues itself, are none. */
public final class CitationDecision {

    private static final String FIELD = "citations";
    private static final int MOST = 100;
    private static final double CONFIDENCE = 0.9;

    private CitationDecision() {}

    /** Returns the citations in the order of the text, each once; logs where they stand. */
    public static List<Citation> decide(DocumentText text, List<DocumentNumber> numbers, EvidenceLog log) {
        Set<String> own = numbers.stream().map(DocumentNumber::folded).collect(Collectors.toSet());
        OwnTitles titles = OwnTitles.of(text);
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (Readings readings : List.of(text.title(), text.body())) {
            for (Mention<Citation> mention : mentions(readings)) {
                Citation citation = mention.value();
                boolean self = citation.kind() == Kind.NUMBER
                        ? own.contains(citation.folded())
                        : titles.contain(citation.text());
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
}

package org.tongwen.indexer.enrich.industry;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;

/** Decides which industries a document is about: those given, else those of which {@link IndustryScores} is sure enough. */
public final class IndustryDecision {

    private static final String FIELD = "industries";
    private static final int MOST = 8;

    private IndustryDecision() {}

    /** Returns the ids of the industries, the surest first; logs how sure each is. */
    public static List<String> decide(DocumentText text, EvidenceLog log) {
        List<String> given = given(text, log);
        return given.isEmpty() ? extracted(text, log) : given;
    }

    private static List<String> given(DocumentText text, EvidenceLog log) {
        List<String> ids = new ArrayList<>();
        for (GivenValue value : text.given().list(GivenField.INDUSTRY)) {
            for (Industry industry : IndustryTaxonomy.standard().resolve(value.text())) {
                log.given(FIELD, industry.id(), value);
                ids.add(industry.id());
            }
        }
        return ids;
    }

    private static List<String> extracted(DocumentText text, EvidenceLog log) {
        IndustryScores scores = IndustryScores.of(text);
        return scores.subjects().stream()
                .limit(MOST)
                .peek(score ->
                        log.extracted(FIELD, score.id(), score.rule(), scores.sureness(score), quote(text, score)))
                .map(IndustryScore::id)
                .toList();
    }

    private static Quote quote(DocumentText text, IndustryScore score) {
        return (score.isInTitle() ? text.title() : text.body()).quote(score.best());
    }
}

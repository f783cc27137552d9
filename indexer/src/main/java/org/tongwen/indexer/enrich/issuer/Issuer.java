package org.tongwen.indexer.enrich.issuer;

import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.script.Script;
import org.tongwen.model.text.Mention;

/**
 * A body that issued a document.
 *
 * @param name in the script of the document
 * @param agency what is known of it; null for a name that no table knows
 */
public record Issuer(String name, @Nullable Agency agency, Basis basis) {

    private static final String FIELD = "agencies";

    /** Why a body is taken for the issuer: read in the text, or given. */
    public record Basis(
            String rule,
            double confidence,
            @Nullable Quote quote,
            @Nullable GivenValue given) {

        static Basis read(String rule, double confidence, Quote quote) {
            return new Basis(rule, confidence, quote, null);
        }

        static Basis given(GivenValue value) {
            return new Basis(value.rule(), 1.0, null, value);
        }
    }

    /** Returns the issuer that is mentioned in a title or body. */
    public static Issuer of(DocumentText text, Readings part, Mention<Agency> mention, String rule, double confidence) {
        return of(mention.value(), text.script(), Basis.read(rule, confidence, part.quote(mention)));
    }

    /** Returns a known agency by its name in the script of the document. */
    public static Issuer of(Agency agency, Script script, Basis basis) {
        return new Issuer(script == Script.HANS ? agency.name() : agency.nameHant(), agency, basis);
    }

    /** Logs how it is known. */
    public void addTo(EvidenceLog log) {
        if (basis.given() != null) {
            log.given(FIELD, name, basis.given());
        } else {
            log.extracted(FIELD, name, basis.rule(), basis.confidence(), basis.quote());
        }
    }
}

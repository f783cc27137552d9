package org.tongwen.indexer.enrich;

import java.util.List;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/**
 * A document of which everything is decided.
 *
 * @param notes sentences for the user about values that came with the document and were not understood
 */
public record EnrichedDocument(
        ParsedDocument parsed,
        Script script,
        Dates dates,
        Place place,
        Subject subject,
        Statements statements,
        List<Evidence> evidence,
        List<String> notes) {

    public EnrichedDocument {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** Returns the document as it is searched. */
    public PolicyDocument toPolicyDocument() {
        RawDocument raw = parsed.raw();
        Provenance provenance = new Provenance(
                parsed.given().find(GivenField.SOURCE).map(GivenValue::text).orElse(null),
                parsed.given().find(GivenField.URL).map(GivenValue::text).orElse(null),
                parsed.identity().path(),
                raw.contentHash(),
                parsed.original());
        return new PolicyDocument(
                parsed.identity().id(),
                new Content(parsed.title(), parsed.body(), script, parsed.damage()),
                dates,
                place,
                subject,
                provenance,
                evidence);
    }
}

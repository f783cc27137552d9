package org.tongwen.indexer.enrich;

import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.given.GivenField;

/** Evidence of what needs no decision: where a document comes from, and its script. */
final class OriginEvidence {

    private OriginEvidence() {}

    static void add(DocumentText text, EvidenceLog log) {
        text.given()
                .find(GivenField.TITLE)
                .filter(title -> title.text().equals(text.parsed().title()))
                .ifPresent(title -> log.given("title", title.text(), title));
        add("source", GivenField.SOURCE, text, log);
        add("url", GivenField.URL, text, log);
        log.extracted("script", text.script().id(), "script.characters", text.scriptShare(), null);
    }

    private static void add(String name, GivenField field, DocumentText text, EvidenceLog log) {
        text.given().find(field).ifPresent(value -> log.given(name, value.text(), value));
    }
}

package org.tongwen.indexer.enrich;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.RawDocument;

/** Documents for tests, enriched as in the middle of 2026. */
final class Documents {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Documents() {}

    static EnrichedDocument enrich(String title, String body) {
        return enrich(title, body, Map.of());
    }

    static EnrichedDocument enrich(String title, String body, Map<GivenField, String> values) {
        Given.Builder given = new Given.Builder();
        values.forEach((field, text) -> given.offer(field, text, "record." + field));
        RawDocument raw = new RawDocument("a", "d/a", Format.TEXT, body, "00");
        return new Enricher(CLOCK)
                .enrich(new ParsedDocument(raw, "1", title, body.replace("\\n", "\n"), given.build()));
    }
}

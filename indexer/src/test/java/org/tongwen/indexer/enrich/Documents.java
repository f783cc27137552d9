package org.tongwen.indexer.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.tongwen.indexer.parse.DocumentIdentity;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.Original;

/** Documents for tests, enriched as in the middle of 2026. */
public final class Documents {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Documents() {}

    public static EnrichedDocument enrich(String title, String body) {
        return enrich(title, body, Map.of());
    }

    public static EnrichedDocument enrich(String title, String body, Map<GivenField, String> values) {
        Given.Builder given = new Given.Builder();
        values.forEach((field, text) -> given.offer(field, text, "record." + field));
        RawDocument raw =
                new RawDocument(new Place("a", "d/a", "a"), Format.TEXT, body.getBytes(StandardCharsets.UTF_8));
        return new Enricher(CLOCK)
                .enrich(new ParsedDocument(
                        raw,
                        Original.of("text", body),
                        new DocumentIdentity("1", "d/a"),
                        title,
                        body.replace("\\n", "\n"),
                        Set.of(),
                        given.build()));
    }
}

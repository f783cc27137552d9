package org.tongwen.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.UnreadableDocumentException;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.PolicyDocument;

/** Parses and enriches documents, and works out what is to be written of them; serves all threads. */
record Preparation(DocumentParser parser, Enricher enricher, DocumentSink sink) {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** Returns what becomes of a document and the files that it names. */
    List<Prepared> prepare(RawDocument raw) {
        List<Prepared> prepared = new ArrayList<>();
        Optional<ParsedDocument> page = parse(raw, prepared);
        List<ParsedDocument> parts = new ArrayList<>();
        List<ParsedDocument> others = new ArrayList<>();
        for (RawDocument file : raw.attachments()) {
            parse(file, prepared).ifPresent(attachment -> {
                boolean isPart =
                        page.filter(notice -> notice.issues(attachment)).isPresent();
                (isPart ? parts : others).add(attachment);
            });
        }
        page.map(notice -> notice.with(parts)).ifPresent(whole -> prepared.add(ready(whole)));
        parts.forEach(part -> prepared.add(attached(part.raw().place(), raw.place())));
        others.forEach(other -> prepared.add(ready(other)));
        return prepared;
    }

    /** A fault of the program must not cost the other documents; the places are of a file and of those that it names. */
    static List<Prepared> afterFault(List<Place> places, Throwable fault) {
        LOG.error("Cannot work on {}", places.getFirst().location(), fault);
        return allFailed(places, "a fault of the program, please report it: " + fault);
    }

    static List<Prepared> tooSlow(List<Place> places) {
        return allFailed(places, "takes more than " + Workshop.LONGEST.toMinutes() + " minutes to read");
    }

    private static List<Prepared> allFailed(List<Place> places, String reason) {
        return places.stream().map(place -> failed(place, reason)).toList();
    }

    static Prepared attached(Place part, Place whole) {
        return new Prepared.Finished(new Outcome(
                part,
                Outcome.Kind.ATTACHED,
                Optional.empty(),
                Optional.of("part of " + whole.location()),
                Set.of(),
                List.of()));
    }

    private Optional<ParsedDocument> parse(RawDocument raw, List<Prepared> failures) {
        try {
            return Optional.of(parser.parse(raw));
        } catch (UnreadableDocumentException e) {
            failures.add(failed(raw.place(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Prepared ready(ParsedDocument parsed) {
        EnrichedDocument enriched = enricher.enrich(parsed);
        PolicyDocument document = enriched.toPolicyDocument();
        return new Prepared.Ready(
                parsed.raw().place(),
                document.id(),
                document.content().damage(),
                enriched.notes(),
                sink.addition(document, enriched.statements()));
    }

    private static Prepared failed(Place place, String reason) {
        return new Prepared.Finished(Outcome.failed(place, reason));
    }
}

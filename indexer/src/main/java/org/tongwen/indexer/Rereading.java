package org.tongwen.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.load.rebuild.Rereader;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.UnreadableDocumentException;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.Attachment;
import org.tongwen.model.document.KeptText;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;

/** Reads documents again from what the index keeps of them; stateless, so it serves all threads. */
record Rereading(DocumentParser parser, Enricher enricher) implements Rereader {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

    /** Their titles stand beside their texts, of which alone the original is made. */
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\.(pdf|docx?)");

    private static final byte[] NOT_KEPT = new byte[0];

    @Override
    public Optional<Reread> read(String id, Provenance provenance, String title) {
        try {
            EnrichedDocument enriched = enricher.enrich(parsed(provenance, title));
            return Optional.of(new Reread(kept(id, provenance, enriched.toPolicyDocument()), enriched.statements()));
        } catch (UnreadableDocumentException e) {
            LOG.warn(
                    "{} cannot be read again, and stays as it was read before: it {}",
                    provenance.path(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    private ParsedDocument parsed(Provenance provenance, String title) throws UnreadableDocumentException {
        Original original = provenance.original();
        ParsedDocument whole = parse(
                provenance.path(),
                original.format(),
                original.content(),
                Optional.of(title)
                        .filter(beside -> OFFICE.matcher(provenance.path()).matches()));
        List<ParsedDocument> parts = new ArrayList<>();
        for (Attachment part : original.attachments()) {
            parts.add(parse(part.path(), part.format(), part.content(), Optional.empty()));
        }
        return whole.with(parts);
    }

    private ParsedDocument parse(String path, String format, KeptText text, Optional<String> title)
            throws UnreadableDocumentException {
        RawDocument raw =
                new RawDocument(new Place(path, path, path), Format.valueOf(format.toUpperCase(Locale.ROOT)), NOT_KEPT);
        return parser.parse(raw, text, title);
    }

    /** Its name and where it came from stay, as does what was read then. */
    private static PolicyDocument kept(String id, Provenance before, PolicyDocument read) {
        Provenance provenance = new Provenance(
                read.provenance().source(),
                read.provenance().url(),
                before.path(),
                before.contentHash(),
                before.original());
        return new PolicyDocument(
                id, read.content(), read.dates(), read.place(), read.subject(), provenance, read.evidence());
    }
}

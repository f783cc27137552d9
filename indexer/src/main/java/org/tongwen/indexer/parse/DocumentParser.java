package org.tongwen.indexer.parse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tongwen.indexer.charset.NotTextException;
import org.tongwen.indexer.charset.Repaired;
import org.tongwen.indexer.charset.TextDecoder;
import org.tongwen.indexer.charset.TextRepair;
import org.tongwen.indexer.parse.office.OfficeText;
import org.tongwen.indexer.parse.office.PdfText;
import org.tongwen.indexer.parse.office.WordText;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.Damage;
import org.tongwen.model.document.KeptText;

/** Tells the title, the text and the given values of raw documents of all formats; stateless. */
public final class DocumentParser {

    /** Some thirty times the civil code: more is a collection, and would make searching slow for all. */
    private static final int MAX_CHARACTERS = 3_000_000;

    private final RecordParser records = new RecordParser();
    private final PageParser pages = new PageParser();

    /** Parses a document without the files that it names. */
    public ParsedDocument parse(RawDocument raw) throws UnreadableDocumentException {
        return switch (raw.format()) {
            case RECORD -> record(raw, KeptText.of(decoded(raw), raw.bytes()));
            case HTML -> page(raw, TextRepair.repair(decodedPage(raw)).text());
            case TEXT, MARKDOWN -> page(raw, TextRepair.repair(decoded(raw)).text());
            case PDF -> office(raw, PdfText.read(raw.bytes()));
            case WORD -> office(raw, WordText.read(raw.bytes()));
        };
    }

    /**
     * Parses a document again from the text that is kept of it.
     *
     * @param raw what it is and where it lay; its bytes are not looked at
     * @param title what its file was called beside the text, as office files are
     */
    public ParsedDocument parse(RawDocument raw, KeptText text, Optional<String> title)
            throws UnreadableDocumentException {
        return raw.format() == Format.RECORD
                ? record(raw, text)
                : parsed(raw, raw.format(), text, pages.read(raw.format(), text.text(), title));
    }

    private ParsedDocument record(RawDocument raw, KeptText json) throws UnreadableDocumentException {
        return parsed(raw, Format.RECORD, json, records.read(json));
    }

    private ParsedDocument office(RawDocument raw, OfficeText office) throws UnreadableDocumentException {
        String text = TextRepair.repair(office.text()).text();
        return parsed(raw, Format.TEXT, KeptText.of(text), pages.read(Format.TEXT, text, office.title()));
    }

    private ParsedDocument page(RawDocument raw, String text) throws UnreadableDocumentException {
        KeptText kept = KeptText.of(text, raw.bytes());
        return parsed(raw, raw.format(), kept, pages.read(raw.format(), text, Optional.empty()));
    }

    private static ParsedDocument parsed(RawDocument raw, Format format, KeptText original, ReadText read)
            throws UnreadableDocumentException {
        if (read.body().length() + read.title().length() > MAX_CHARACTERS) {
            throw new UnreadableDocumentException("has more than 3 million characters; split it into documents");
        }
        Repaired title = TextRepair.repair(read.title());
        Repaired body = TextRepair.repair(read.body());
        Set<Damage> damage = EnumSet.noneOf(Damage.class);
        damage.addAll(title.damage());
        damage.addAll(body.damage());
        return new ParsedDocument(
                raw,
                ParsedDocument.original(format, original),
                DocumentIdentity.of(raw, read),
                title.text(),
                body.text(),
                damage,
                read.given());
    }

    private static String decoded(RawDocument raw) throws UnreadableDocumentException {
        try {
            return TextDecoder.decode(raw.bytes()).text();
        } catch (NotTextException e) {
            throw new UnreadableDocumentException("is " + e.getMessage());
        }
    }

    private static String decodedPage(RawDocument raw) throws UnreadableDocumentException {
        try {
            return TextDecoder.decodeHtml(raw.bytes()).text();
        } catch (NotTextException e) {
            throw new UnreadableDocumentException("is " + e.getMessage());
        }
    }
}

package org.tongwen.indexer.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.document.Attachment;
import org.tongwen.model.document.Damage;
import org.tongwen.model.document.KeptText;
import org.tongwen.model.document.Original;

/**
 * A document whose text is known.
 *
 * @param original its decoded text, before cleaning, with those of the files that hold parts of it
 * @param title empty if it has none
 * @param body paragraphs separated by {@code \n}, free of page chrome; empty if there is only a title
 * @param damage what is broken in the text and could not be repaired
 */
public record ParsedDocument(
        RawDocument raw,
        Original original,
        DocumentIdentity identity,
        String title,
        String body,
        Set<Damage> damage,
        Given given) {

    public ParsedDocument {
        damage = Set.copyOf(damage);
    }

    /** Whether this notice issues the text of a file that it names: then both are one document. */
    public boolean issues(ParsedDocument attachment) {
        return Issuance.isOf(this, attachment);
    }

    /** Returns this document with the texts of the files that it issues behind its own. */
    public ParsedDocument with(List<ParsedDocument> parts) {
        List<Attachment> attachments = new ArrayList<>(original.attachments());
        Set<Damage> all = EnumSet.noneOf(Damage.class);
        all.addAll(damage);
        String text = body;
        for (ParsedDocument part : parts) {
            attachments.add(new Attachment(part.identity.path(), part.original.format(), part.original.content()));
            all.addAll(part.damage);
            text = Issuance.join(text, part);
        }
        return new ParsedDocument(
                raw,
                new Original(original.format(), original.content(), attachments),
                identity,
                title,
                text,
                all,
                given);
    }

    /** Returns the id that is stored with an original of this format, such as {@code html}. */
    static Original original(Format format, KeptText content) {
        return Original.of(format.name().toLowerCase(Locale.ROOT), content);
    }
}

package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import org.tongwen.model.document.PolicyDocument;

/**
 * What says which document this is: two that contradict each other in it are never one text, however alike they read.
 *
 * @param figures those of the body
 */
record Identity(Dating dating, DocumentNumbers numbers, Jurisdiction jurisdiction, Title title, Figures figures) {

    static final int MAX_BYTES =
            Dating.BYTES + DocumentNumbers.MAX_BYTES + Jurisdiction.MAX_BYTES + Title.MAX_BYTES + Figures.MAX_BYTES;

    static Identity of(PolicyDocument document, PlainText body) {
        return new Identity(
                Dating.of(document.dates()),
                DocumentNumbers.of(document.subject().documentNumber()),
                Jurisdiction.of(document.place()),
                Title.of(PlainText.of(document.content().title()), body),
                body.figures());
    }

    boolean contradicts(Identity other) {
        return dating.contradicts(other.dating, figures, other.figures)
                || numbers.contradicts(other.numbers, figures, other.figures)
                || jurisdiction.contradicts(other.jurisdiction)
                || title.contradicts(other.title);
    }

    void write(ByteBuffer buffer) {
        dating.write(buffer);
        numbers.write(buffer);
        jurisdiction.write(buffer);
        title.write(buffer);
        figures.write(buffer);
    }

    static Identity read(ByteBuffer buffer) {
        return new Identity(
                Dating.read(buffer),
                DocumentNumbers.read(buffer),
                Jurisdiction.read(buffer),
                Title.read(buffer),
                Figures.read(buffer));
    }
}

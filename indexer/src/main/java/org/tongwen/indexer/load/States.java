package org.tongwen.indexer.load;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexStatements;
import org.tongwen.model.hash.Sha256;

/** Tells the states of a document apart by all that a search reads of it; the file that it was read from is not looked at. */
final class States {

    private static final int BITS = 30;

    private States() {}

    /** What is read of a document; what follows from it, such as its length, is left out. */
    private record Searched(
            String id,
            String title,
            String body,
            String script,
            List<String> damage,
            IndexDocument.Dates dates,
            IndexDocument.Place place,
            IndexDocument.Subject subject,
            IndexStatements statements,
            @Nullable String source,
            @Nullable String url) {

        static Searched of(IndexDocument document) {
            IndexDocument.Text text = document.text();
            IndexDocument.Origin origin = document.archive().origin();
            return new Searched(
                    document.id(),
                    text.title(),
                    text.body(),
                    text.script(),
                    text.damage(),
                    withoutLastDay(document.dates()),
                    document.place(),
                    document.subject(),
                    document.statements(),
                    origin.source(),
                    origin.url());
        }
    }

    /** It follows from the others, and was not stored before contract 7: states of then are the same now. */
    private static IndexDocument.Dates withoutLastDay(IndexDocument.Dates dates) {
        return new IndexDocument.Dates(
                dates.issuedOn(),
                dates.issuedPrecision(),
                dates.publishedOn(),
                dates.publishedPrecision(),
                dates.effectiveOn(),
                dates.effectivePrecision(),
                dates.sortOn(),
                null,
                dates.year(),
                dates.yearEstimated());
    }

    /** Returns the document in the state that begins now; to milliseconds, as times are in the index. */
    static IndexDocument stamped(IndexDocument document) {
        MessageDigest digest = Sha256.digest();
        Clients.jsonMapper()
                .writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), Searched.of(document));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new IndexDocument.State(Instant.now().truncatedTo(ChronoUnit.MILLIS), null, number(hash), number(hash))
                .of(document);
    }

    private static int number(ByteBuffer hash) {
        return hash.getInt() >>> (Integer.SIZE - BITS);
    }
}

package org.tongwen.indexer.load;

import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.NoCopyByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.commons.io.output.CountingOutputStream;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** Documents as the JSON that Elasticsearch takes. */
public final class DocumentJson {

    private static final String TYPE = "application/json";
    /** Of a Chinese character in UTF-8. */
    private static final int BYTES_PER_CHARACTER = 3;
    /** What most documents have beside their text and their original. */
    private static final int REST = 4 << 10;
    /** Room that has to grow is there twice for a moment, and of a document of this size, that is more than some servers have. */
    private static final int LONG = 1 << 20;

    private DocumentJson() {}

    /** Returns the JSON of a document, in about as much room as it takes. */
    public static BinaryData of(IndexDocument document) {
        int expected = BYTES_PER_CHARACTER * document.text().body().length()
                + document.archive().original().gzip().length()
                + REST;
        NoCopyByteArrayOutputStream json =
                new NoCopyByteArrayOutputStream(expected < LONG ? expected : length(document));
        Clients.jsonMapper().writeValue(json, document);
        return BinaryData.of(json.array(), 0, json.size(), TYPE);
    }

    /** Returns the document of which this is the JSON. */
    static IndexDocument read(BinaryData json) {
        try (InputStream written = json.asInputStream()) {
            return Clients.jsonMapper().readValue(written, IndexDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(IndexDocument document) {
        CountingOutputStream counted = new CountingOutputStream(OutputStream.nullOutputStream());
        Clients.jsonMapper().writeValue(counted, document);
        return Math.toIntExact(counted.getByteCount());
    }
}

package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.PolicyDocument;

class DocumentJsonTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000, 500_000})
    void isReadAsItWasWrittenWhateverItsLength(int times) throws IOException {
        IndexDocument document = document("製造業。\n".repeat(times));
        BinaryData json = DocumentJson.of(document);
        assertThat(json.asByteBuffer().remaining()).isEqualTo((int) json.size());
        assertThat(json.asInputStream().readAllBytes())
                .isEqualTo(Clients.jsonMapper().writeValueAsBytes(document));
        assertThat(DocumentJson.read(json)).isEqualTo(document);
    }

    @Test
    void takesNoMoreRoomThanALongDocumentNeeds() throws IOException {
        BinaryData json = DocumentJson.of(document("製造業。\n".repeat(500_000)));
        assertThat(json.asByteBuffer().array()).hasSize((int) json.size());
    }

    private static IndexDocument document(String body) {
        PolicyDocument found = Documents.record("1", "示例報", "d/a.jsonl#1");
        Content content = found.content();
        return IndexDocuments.of(
                new PolicyDocument(
                        found.id(),
                        new Content(content.title(), body, content.script(), content.damage()),
                        found.dates(),
                        found.place(),
                        found.subject(),
                        found.provenance(),
                        found.evidence()),
                Corrections.NONE);
    }
}

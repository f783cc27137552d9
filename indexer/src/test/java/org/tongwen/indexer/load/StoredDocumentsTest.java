package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.correction.Correction;
import org.tongwen.model.correction.Corrections;

class StoredDocumentsTest {

    private static final Corrections CORRECTIONS = Corrections.NONE
            .with(CorrectableField.TITLE, new Correction(List.of("更正後的標題"), Instant.parse("2026-01-02T03:04:05Z")))
            .with(CorrectableField.REGION, new Correction(List.of("320100"), Instant.parse("2026-01-02T03:04:05Z")))
            .with(CorrectableField.AGENCIES, new Correction(List.of(), Instant.parse("2026-01-02T03:04:05Z")));

    private static final InMemorySink SAMPLE = new InMemorySink();

    @BeforeAll
    static void index() {
        new Indexer().index(IndexRequest.of(List.of(Path.of("src/sample"))), SAMPLE, IndexListener.NONE);
        assertThat(SAMPLE.list()).isNotEmpty();
    }

    @Test
    void everyDocumentComesBackFromTheIndexAsItWas() {
        assertThat(SAMPLE.list())
                .allSatisfy(document -> assertThat(StoredDocuments.found(IndexDocuments.of(document, Corrections.NONE)))
                        .isEqualTo(document));
    }

    @Test
    void aCorrectedDocumentComesBackAsItWasFound() {
        assertThat(SAMPLE.list()).allSatisfy(document -> {
            IndexDocument stored = IndexDocuments.of(document, CORRECTIONS);
            assertThat(stored.text().title()).isEqualTo("更正後的標題");
            assertThat(stored.place().path()).containsExactly("320000", "320100");
            assertThat(StoredDocuments.found(stored)).isEqualTo(document);
            assertThat(StoredDocuments.corrections(stored.archive().corrections()))
                    .isEqualTo(CORRECTIONS);
        });
    }
}

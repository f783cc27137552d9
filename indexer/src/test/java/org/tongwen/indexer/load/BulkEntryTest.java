package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.correction.Correction;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.PolicyDocument;

class BulkEntryTest {

    private static final Corrections TITLE = Corrections.NONE.with(
            CorrectableField.TITLE, new Correction(List.of("更正的標題"), Instant.parse("2026-03-01T08:00:00Z")));

    private final PolicyDocument found = Documents.record("1", "示例報", "d/a.jsonl#1");
    private final BulkEntry entry = BulkEntry.of(found, Statements.of(found));

    @Test
    void hasTheCorrectionsOfTheDocumentThatItReplaces() {
        IndexDocument document = document(entry.over(there(TITLE, null)));
        assertThat(document.text().title()).isEqualTo("更正的標題");
        assertThat(StoredDocuments.found(document).content().title()).isEqualTo("標題");
    }

    @Test
    void hasNoneThatWereTakenBackBeforeItCouldBeWritten() {
        BulkEntry again = entry.over(there(TITLE, null)).over(there(Corrections.NONE, null));
        assertThat(document(again).text().title()).isEqualTo("標題");
        assertThat(document(again).archive().corrections()).isNull();
        assertThat(again.over(there(Corrections.NONE, null)).json()).isSameAs(again.json());
    }

    @Test
    void isAsOldAsADocumentThatReadsTheSame() {
        IndexDocument.State before = new IndexDocument.State(
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                entry.state().fingerprintHigh(),
                entry.state().fingerprintLow());
        BulkEntry over = entry.over(there(Corrections.NONE, before));
        assertThat(document(over).state()).isEqualTo(before);
        assertThat(document(over).archive().indexedAt()).isEqualTo(entry.writtenAt());
    }

    private static IndexDocument document(BulkEntry entry) {
        return DocumentJson.read(entry.json());
    }

    private PresentDocuments.Present there(Corrections corrections, IndexDocument.@Nullable State state) {
        IndexDocument.@Nullable Corrections stored =
                IndexDocuments.of(found, corrections).archive().corrections();
        return new PresentDocuments.Present(entry.owner(), false, stored, state, Instant.EPOCH, 1, 1);
    }
}

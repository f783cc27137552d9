package org.tongwen.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.model.cluster.ClusterReading;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.programme.ProgrammeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** What texts name, in both scripts, and what only looks like a name. */
class TextsTest {

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatTheTextNames(Row row) {
        String text = row.require("text");
        ClusterReading reading = ClusterRecogniser.standard().read(FoldedText.of(text));
        assertThat(reading.clusters().stream()
                        .map(mention -> mention.value().id())
                        .toList())
                .as(text)
                .isEqualTo(row.list("clusters"));
        assertThat(reading.proposed().stream().map(mention -> mention.value()).toList())
                .as(text)
                .isEqualTo(row.list("proposed").stream()
                        .map(ScriptFolding.standard()::fold)
                        .toList());
        assertThat(ProgrammeRecogniser.standard().recognise(text).stream()
                        .map(mention -> mention.value().id())
                        .toList())
                .as(text)
                .isEqualTo(row.list("programmes"));
    }

    static Stream<Row> texts() {
        List<Row> rows = Table.ofResource(TextsTest.class, "texts.tsv").rows();
        return rows.stream();
    }
}

package org.tongwen.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void readsRowsByColumn() throws IOException {
        Table table = read("""
                # version 3
                # a comment
                code\tname\taliases

                11\t北京市\t京 | 北京
                12\t天津市
                """);

        assertThat(table.version()).isEqualTo("3");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().get("name")).isEqualTo("北京市");
        assertThat(table.rows().getFirst().list("aliases")).containsExactly("京", "北京");
        assertThat(table.rows().getLast().list("aliases")).isEmpty();
    }

    @Test
    void namesTheLineOfAnError() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("code\tname\n"))
                .withMessage("test.tsv, line 1: expected \"# version …\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("# version 1\ncode\n11\t12\n"))
                .withMessageContaining("test.tsv, line 3: 2 cells");

        Row row = read("# version 1\ncode\tname\n11\n").rows().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.require("name"))
                .withMessage("test.tsv, line 3: nothing in the column name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("level"))
                .withMessage("test.tsv, line 3: no column level");
    }

    @Test
    void missesAResource() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.ofResource(TableTest.class, "none.tsv"))
                .withMessageContaining("none.tsv");
    }

    private static Table read(String text) throws IOException {
        return Table.read("test.tsv", new StringReader(text));
    }
}

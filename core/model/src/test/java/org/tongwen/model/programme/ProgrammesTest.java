package org.tongwen.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

class ProgrammesTest {

    private static final String COLUMNS =
            "id\tname\tname_hant\tname_en\tkind\tregions\tfrom\tto\taliases\tbare\tnear\thides\tsource\tchecked\n";
    private static final String FIRST = "x\t甲计划\t甲計畫\t\tplan\t320000\t2020\t2025\t乙\t\t\t\ta\tyes\n";

    private final Programmes programmes = Programmes.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jiangsu-1650              | jiangsu-1650
            1650                      | jiangsu-1650
            “1650”产业体系            | jiangsu-1650
            Made in China 2025        | made-in-china-2025
            中國製造2025              | made-in-china-2025
            小巨人                    | little-giants
            「五加二」產業創新計畫    | taiwan-five-plus-two
            十四五                    | five-year-plan-14
            火星                      | ''
            ''                        | ''
            """)
    void resolvesWhatUsersType(String typed, String ids) {
        assertThat(programmes.resolve(typed).stream().map(Programme::id).collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void writesNamesThatFoldAlike() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(programmes.list()).hasSizeGreaterThan(60).allSatisfy(programme -> {
            assertThat(folding.fold(programme.names().hant()))
                    .isEqualTo(folding.fold(programme.names().hans()));
            assertThat(programme.source().checked())
                    .isEqualTo(!programme.source().text().equals("memory"));
        });
    }

    @Test
    void saysWhatIsWrongWithARow() throws IOException {
        assertThat(read(FIRST).get("x").period().to()).hasValue(2025);
        assertThatThrownBy(() -> programmes.get("x")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> read(FIRST + FIRST.replace("x\t甲计划\t甲計畫", "y\t丙计划\t丙计划")))
                .hasMessageContaining("line 4")
                .hasMessageContaining("乙 already means x");
        assertThatThrownBy(() -> read(FIRST + FIRST)).hasMessageContaining("the id x stands twice");
        assertThatThrownBy(() -> read(FIRST.replace("2025", "2019")))
                .hasMessageContaining("line 3")
                .hasMessageContaining("2020–2019");
        assertThatThrownBy(() -> read(FIRST.replace("2025", "soon"))).hasMessageContaining("soon");
        assertThatThrownBy(() -> read(FIRST.replace("320000", "999999"))).hasMessageContaining("999999");
    }

    private static Programmes read(String lines) throws IOException {
        List<Row> rows = Table.read("programmes", new StringReader("# version 1\n" + COLUMNS + lines))
                .rows();
        return new Programmes(rows);
    }
}

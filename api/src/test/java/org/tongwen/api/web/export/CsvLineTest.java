package org.tongwen.api.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String cell) {
        assertThat(CsvLine.of(List.of("1", cell))).startsWith("1,").contains("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "碳达峰", "2021-07-02", "'"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(CsvLine.of(List.of("1", cell))).isEqualTo("1," + cell + "\r\n");
    }
}

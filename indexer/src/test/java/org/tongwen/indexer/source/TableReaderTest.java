package org.tongwen.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"',',csv,UTF-8", "';',csv,GB18030", "'\t',csv,UTF-16", "'\t',tsv,Big5", "',',csv,UTF-16LE"})
    void makesARecordOfEachRow(String separator, String extension, String charset) throws IOException {
        String table = "id,title,body\n1,關於防汛的通知,\"請照辦,\n並\"\"回覆\"\"。\"\n2,關於水利工程的公告,\n".replace(",", separator);
        Collected read = read(table, extension, Charset.forName(charset));
        assertThat(read.texts())
                .containsExactly(
                        "{\"id\":\"1\",\"title\":\"關於防汛的通知\",\"body\":\"請照辦%s\\n並\\\"回覆\\\"。\"}"
                                .formatted(separator.replace("\t", "\\t")),
                        "{\"id\":\"2\",\"title\":\"關於水利工程的公告\"}");
        assertThat(read.paths()).containsExactly(name(extension) + "#2", name(extension) + "#4");
        assertThat(read.failures).isEmpty();
    }

    @Test
    void goesOnAfterARowWithTooManyCells() throws IOException {
        Collected read = read("id,title\n1,a,b\n2,c\n", "csv", StandardCharsets.UTF_8);
        assertThat(read.texts()).containsExactly("{\"id\":\"2\",\"title\":\"c\"}");
        assertThat(read.failures)
                .containsExactly(name("csv")
                        + "#2|has 3 cells, and the first line names 2 columns; quote cells that hold the separator");
    }

    @Test
    void namesWhereAQuoteIsNeverClosed() throws IOException {
        Collected read = read("id,title\n1,a\n2,\"c\n3,d\n", "csv", StandardCharsets.UTF_8);
        assertThat(read.texts()).startsWith("{\"id\":\"1\",\"title\":\"a\"}");
        assertThat(read.failures).singleElement().asString().contains("#3|cannot be read as a table from here on");
    }

    private String name(String extension) {
        return folder.getFileName() + "/t." + extension;
    }

    private Collected read(String table, String extension, Charset charset) throws IOException {
        Files.write(folder.resolve("t." + extension), table.getBytes(charset));
        return Collected.of(folder);
    }
}

package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.indexer.source.Packed;
import org.tongwen.model.document.Damage;

/** Bad input gets a clear line, and what lies beside it is read. */
class BadInputTest {

    private static final String GOOD = "{\"id\":\"good\",\"title\":\"关于防汛的通知\"}\n";

    private final InMemorySink sink = new InMemorySink();
    private final Outcomes outcomes = new Outcomes();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"甲"           | not valid JSON
            ["title"]              | not a JSON object
            {"id":"1","year":2020} | neither "title" nor "body" has text
            {"title":" ","body":null} | neither "title" nor "body" has text
            {"title":{"a":1}}      | neither "title" nor "body" has text
            """)
    void aBadRecordIsNamedWithItsLine(String record, String reason) throws IOException {
        index("r.jsonl", (GOOD + record + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes.failures()).singleElement().asString().contains("r.jsonl#2|" + reason);
        assertThat(sink.find("good")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "issued_on":"2023-02-30" | issued_on "2023-02-30" was not understood, and left out
            "date":"soon"            | date "soon" was not understood, and left out
            "year":"unknown"         | year "unknown" was not understood, and left out
            "region":"乌有省"         | region "乌有省" was not understood, and left out
            "industry":["x","y"]     | industry "x" was not understood, and left out
            """)
    void aStatedValueThatMeansNothingIsNotedAndTheDocumentKept(String value, String note) throws IOException {
        index("r.jsonl", ("{\"id\":\"1\",\"title\":\"关于防汛的通知\"," + value + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes.of(Outcome.Kind.INDEXED))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.notes()).contains(note));
        assertThat(sink.find("1").orElseThrow().dates().issuedOn()).isNull();
    }

    @Test
    void aFieldOfTenMegabytesIsNamed() throws IOException {
        index("r.jsonl", (GOOD + "{\"title\":\"" + "a".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes.failures())
                .singleElement()
                .asString()
                .endsWith("has more than 3 million characters; split it into documents");
        assertThat(sink.find("good")).isPresent();
    }

    @Test
    void halvesOfCharactersAndNulBytesDoNoHarm() throws IOException {
        index(
                "r.jsonl",
                "{\"id\":\"1\",\"title\":\"关于\\ud800防汛的通知\",\"source\":\"某报\\udfff\"}\n{\"id\":\"2\",\"title\":\"关于\u0000抗旱\\u0000的通知\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes.failures()).isEmpty();
        assertThat(sink.find("1").orElseThrow().content().title()).isEqualTo("关于\uFFFD防汛的通知");
        assertThat(sink.find("1").orElseThrow().content().damage()).containsExactly(Damage.REPLACEMENT_CHARACTERS);
        assertThat(sink.find("2").orElseThrow().content().title()).isEqualTo("关于抗旱的通知");
    }

    @Test
    void binaryDataUnderTheNameOfATextIsNamed() throws IOException {
        byte[] packed = Packed.gzip("关于防汛的通知".repeat(100));
        byte[] noise = new byte[packed.length - 10];
        System.arraycopy(packed, 10, noise, 0, noise.length);
        index("a.txt", noise);
        assertThat(outcomes.failures()).singleElement().asString().endsWith("a.txt|is binary data, not text");
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,%PDF-1.7 broken", "a.docx,PK\u0003\u0004broken", "a.doc,''"})
    void brokenOfficeFilesAreNamed(String name, String content) throws IOException {
        index(
                name,
                (content.isEmpty() ? "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" : content)
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(outcomes.failures()).singleElement().asString().contains(name + "|is ");
    }

    private void index(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        new Indexer().index(IndexRequest.of(List.of(folder)), sink, outcomes);
    }
}

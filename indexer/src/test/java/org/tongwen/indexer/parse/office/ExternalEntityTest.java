package org.tongwen.indexer.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.parse.UnreadableDocumentException;

/** A document that asks for another file, or for the memory of the program, gets neither. */
class ExternalEntityTest {

    private static final String TEXT = "关于防汛工作的通知";
    private static final String BILLION_LAUGHS = """
            <!DOCTYPE d [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">\
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">\
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">\
            <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY x "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "docProps/core.xml", "[Content_Types].xml"})
    void aWordFileReadsNoOtherFile(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "不可外传");
        byte[] file = with(part, "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");
        try {
            assertThat(WordText.read(file).text()).doesNotContain("不可外传");
        } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageNotContaining("不可外传");
        }
    }

    @Test
    void aWordFileDoesNotGrowByNamesForText() throws IOException {
        byte[] file = with("word/document.xml", BILLION_LAUGHS);
        assertThatThrownBy(() -> WordText.read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("is damaged");
    }

    /** Puts a declaration into a part, and uses what it declares in the first text of it. */
    private static byte[] with(String part, String declaration) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(DocxFixture.of(List.of(TEXT))));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    found = true;
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int root = xml.indexOf('<', xml.indexOf("?>") + 1);
                    content = (xml.substring(0, root)
                                    + declaration
                                    + xml.substring(root).replace(TEXT, TEXT + "&x;"))
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.write(content);
            }
        }
        assertThat(found).isTrue();
        return out.toByteArray();
    }
}

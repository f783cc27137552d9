package org.tongwen.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a setting puts in the place of the product's taxonomy; that the program uses it is tested where it indexes. */
class StandardTaxonomyTest {

    private static final String OWN =
            "# version 3\nid\tname\tname_hant\tname_en\tcodes\tterms\ntea\t茶\t茶\tTea\t\t绿茶=3\n";

    @TempDir
    private Path folder;

    @AfterEach
    void forgetSetting() {
        System.clearProperty(StandardTaxonomy.SETTING);
    }

    @Test
    void usesTheProductsOwnUnlessASettingNamesAnother() {
        assertThat(IndustryTaxonomy.ownFile()).isEmpty();
        assertThat(IndustryTaxonomy.standard().find("electronics")).isPresent();

        System.setProperty(StandardTaxonomy.SETTING, " ");
        assertThat(IndustryTaxonomy.ownFile()).isEmpty();

        System.setProperty(StandardTaxonomy.SETTING, "own.tsv");
        assertThat(IndustryTaxonomy.ownFile()).contains(Path.of("own.tsv"));
    }

    @Test
    void readsAFileWithTheMarkAndLineEndsOfSpreadsheets() throws IOException {
        IndustryTaxonomy own = StandardTaxonomy.read(file("\uFEFF" + OWN.replace("\n", "\r\n")));

        assertThat(own.version()).isEqualTo("3");
        assertThat(own.list()).extracting(Industry::id).containsExactly("tea");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path missing = folder.resolve("missing.tsv");
        assertProblem(missing, "tongwen.industries: no such file: " + missing);

        Path malformed = file(OWN.replace("=3", ""));
        assertProblem(
                malformed, "tongwen.industries: " + malformed + ", line 3: a term needs a weight, as in 集成电路=3: 绿茶");

        Path columns = file(OWN.replace("name_en", "english"));
        assertProblem(columns, "tongwen.industries: " + columns + ", line 3: no column name_en");

        Path encoded = Files.write(folder.resolve("gbk.tsv"), OWN.getBytes(Charset.forName("GBK")));
        assertProblem(encoded, "tongwen.industries: " + encoded + " is not UTF-8");
    }

    private static void assertProblem(Path file, String message) {
        assertThatExceptionOfType(IndustryTaxonomyProblem.class)
                .isThrownBy(() -> StandardTaxonomy.read(file))
                .withMessage(message);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.tsv"), text);
    }
}

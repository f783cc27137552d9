package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.TitleSpelling;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.document.Dates;

class IndexDocumentsTest {

    private final IndexDocument stored =
            IndexDocuments.of(Documents.record("1", "示例報", "d/a.jsonl#1"), Corrections.NONE);

    @Test
    void hashesTheIdForSamples() {
        assertThat(stored.sampleKey()).isEqualTo("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b");
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        assertThat(stored.text())
                .isEqualTo(new IndexDocument.Text("標題", "正文𠮷。", "hant", 4, List.of(), TitleSpelling.of("標題")));
    }

    @Test
    void keepsThePrecisionOfADateAndSortsOnTheBestKnown() {
        assertThat(stored.dates())
                .isEqualTo(new IndexDocument.Dates(
                        null,
                        null,
                        Documents.july(),
                        "month",
                        Documents.august(),
                        "day",
                        Documents.july(),
                        LocalDate.of(2021, 7, 31),
                        2021,
                        false));
        assertThat(new Dates(null, null, null, 2019, true).bestDay()).hasToString("2019-01-01");
        assertThat(new Dates(null, null, null, 2019, true).bestUntil()).hasToString("2019-12-31");
        assertThat(Dates.UNKNOWN.bestDay()).isNull();
        assertThat(Dates.UNKNOWN.bestUntil()).isNull();
    }

    @Test
    void keepsThePartsOfANumberAndWhatIsCitedInBothScripts() {
        assertThat(stored.subject().numbers())
                .containsExactly(new IndexDocument.StoredNumber("經工字第1號", "經工字", "经工字", null, "1"));
        assertThat(stored.subject().citations())
                .containsExactly(new IndexDocument.StoredCitation("title", "產業創新條例", "产业创新条例"));
    }

    @Test
    void isAWorkOfItsOwnUntilACopyIsFound() {
        assertThat(stored.work().id()).isEqualTo(stored.id());
        assertThat(stored.work().copies()).isEqualTo(1);
        assertThat(stored.work().earliest()).isTrue();
    }

    @Test
    void addsWhatContainsTheRegions() {
        assertThat(stored.place().path()).containsExactly("320000", "320500", "320583");
        assertThat(stored.place().about()).containsExactly("320000", "320500", "320583", "110000");
        assertThat(stored.place().level()).isEqualTo("county");
        assertThat(IndexValues.path("100000")).containsExactly("100000");
        assertThat(IndexValues.path(null)).isEmpty();
    }

    @Test
    void addsTheSectorsOfTheIndustries() {
        assertThat(stored.subject().industryPath()).containsExactly("electronics.displays", "electronics", "food");
    }

    @Test
    void addsFoldedTwins() {
        assertThat(stored.subject().documentNumberFolded()).containsExactly("经工字第1号");
        assertThat(stored.subject().agenciesFolded()).isEqualTo(List.of("经济部"));
        assertThat(stored.archive().origin().sourceFolded()).isEqualTo("示例报");
    }

    @Test
    void keepsTheOriginalSmall() throws IOException {
        byte[] gzip = Base64.getDecoder().decode(stored.archive().original().gzip());
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    @Test
    void keepsTheEvidence() {
        assertThat(stored.archive().evidence())
                .containsExactly(
                        new IndexDocument.StoredEvidence("year", "2021", "given", "record.year", 1, null),
                        new IndexDocument.StoredEvidence(
                                "region",
                                "320583",
                                "extracted",
                                "region.title",
                                0.5,
                                new IndexDocument.StoredQuote("title", 0, 1, "標")));
    }

    @Test
    void findsAJointActByEachOfItsNumbers() {
        assertThat(IndexValues.numbers("交漁字第1號;財漁字第2號")).containsExactly("交渔字第1号;财渔字第2号", "交渔字第1号", "财渔字第2号");
        assertThat(IndexValues.numbers(null)).isEmpty();
    }
}

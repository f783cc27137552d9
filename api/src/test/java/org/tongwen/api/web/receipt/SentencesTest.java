package org.tongwen.api.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.web.json.DocumentsJson.Expansion;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.parameter.Language;

class SentencesTest {

    private static final ReceiptJson NARROWED = receipt(
            new ReceiptJson.Search(
                    parameters(
                            "q", "工信部 集群",
                            "match", "all",
                            "region", "320000",
                            "document_type", "!通知",
                            "year_from", "2019"),
                    "工信部 AND 集群",
                    "work",
                    1234,
                    "1300-a-b",
                    List.of(
                            new Expansion("script", "工信部 集群", "工信部 集群", 3, null, "on"),
                            new Expansion("synonym", "工信部", "工业和信息化部", 12, null, "on"))),
            new ReceiptJson.Search(parameters("q", ""), "", "document", 5, "5-c-d", List.of()));

    @Test
    void itIsSaidInSimplifiedScript() {
        assertThat(new Sentences(Language.ZH_HANS).of(NARROWED))
                .isEqualTo("检索于2026年3月1日用 Tongwen 同文 1.2.3 进行：以“工信部 集群”为检索式（各词均须出现，简繁体同检，同检“工业和信息化部”），"
                        + "限定地区为江苏省、文种为非通知、起始年份为2019，共得1234篇文献（副本归并）（结果指纹 1300-a-b）；"
                        + "不限检索词，共得5篇文档（结果指纹 5-c-d）；语料版本 v7。");
    }

    @Test
    void itIsSaidInTraditionalScript() {
        assertThat(new Sentences(Language.ZH_HANT).of(NARROWED))
                .startsWith("檢索於2026年3月1日以 Tongwen 同文 1.2.3 進行：以「工信部 集群」為檢索式")
                .contains("限定地區為江蘇省、文件類型為非通知、起始年份為2019，共得1234篇文獻（副本歸併）");
    }

    @Test
    void itIsSaidInEnglish() {
        assertThat(new Sentences(Language.EN).of(NARROWED))
                .isEqualTo(
                        "The search was made on 2026-03-01 with Tongwen 1.2.3: the query “工信部 集群” (every word required,"
                                + " Simplified and Traditional characters alike, with “工业和信息化部”), narrowed to region Jiangsu,"
                                + " type of document not Notice, years from 2019, found 1234 works (copies counted once)"
                                + " (fingerprint of the result 1300-a-b); a search without a query found 5 documents (fingerprint of the result 5-c-d);"
                                + " version of the collection v7.");
    }

    private static ReceiptJson receipt(ReceiptJson.Search... searches) {
        return new ReceiptJson(
                Instant.parse("2026-02-28T18:00:00Z"), "1.2.3", List.of(searches), Map.of(), "v7", Map.of());
    }

    private static Map<String, List<String>> parameters(String... pairs) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return parameters;
    }
}

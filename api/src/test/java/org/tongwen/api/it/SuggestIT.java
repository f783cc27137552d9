package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class SuggestIT {

    private final Api api;

    SuggestIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先进制造业",
                "先進製造業",
                "xianjinzhizao",
                "xian jin zhi zao",
                "xian'jin'zhi'z",
                "xjzzy",
                "先进zhizao",
                "先進zz"
            })
    void aTitleIsFoundHoweverItIsTyped(String typed) {
        List<JsonNode> titles = suggestions("q=" + typed, "types=title");
        assertThat(titles).isNotEmpty().allSatisfy(title -> {
            assertThat(title.get("text").asString()).containsPattern("先[进進]制造|先[进進]製造");
            assertThat(title.get("highlight").asString()).containsPattern("<mark>先[进進][制製]");
            assertThat(api.get("/api/v1/documents/" + title.get("value").asString())
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void bothScriptsAndPinyinFindTheSameTitles() {
        List<String> simplified = values("q=制造业", "types=title", "size=50");
        assertThat(simplified).isNotEmpty();
        assertThat(values("q=製造業", "types=title", "size=50")).isEqualTo(simplified);
        assertThat(values("q=zhizaoye", "types=title", "size=50")).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"江苏, 320000", "江蘇, 320000", "jiangsu, 320000", "Jiangsu, 320000", "jss, 320000", "changsanj, 长三角"})
    void aRegionStandsForItsFilter(String typed, String value) {
        JsonNode region = suggestions("q=" + typed, "types=region").getFirst();
        assertThat(region.get("value").asString()).isEqualTo(value);
        assertThat(region.get("parameter").asString()).isEqualTo("region");
        assertIsTotal(region);
    }

    @Test
    void everyCountOfANameIsTheTotalOfItsFilter() {
        for (String typed : List.of("gong", "国", "电子", "j", "ji")) {
            suggestions("q=" + typed, "types=region,industry,agency", "size=50").forEach(this::assertIsTotal);
        }
    }

    @Test
    void anAgencyIsFoundByItsAbbreviation() {
        JsonNode agency = suggestions("q=工信部", "types=agency").getFirst();
        assertThat(agency.get("text").asString()).startsWith("工业和信息化部");
        assertThat(agency.get("alias").asString()).isEqualTo("工信部");
        assertThat(agency.get("highlight").isNull()).isTrue();
    }

    @Test
    void aDocumentNumberIsFoundWithoutBrackets() {
        String number = suggestions("q=guo", "types=document_number")
                .getFirst()
                .get("value")
                .asString();
        String plain = number.replaceAll("[〔〕]", " ").replace("号", "").replace("號", "");
        for (String typed : List.of(number, plain, plain.replace(" ", "").replaceAll("\\d+$", ""), "gu" + "o")) {
            assertThat(values("q=" + typed, "types=document_number", "size=50"))
                    .as(typed)
                    .contains(number);
        }
        assertThat(Api.total(api.documents("document_number=" + number, "size=0")))
                .isEqualTo(suggestions("q=" + number, "types=document_number")
                        .getFirst()
                        .get("count")
                        .asLong());
    }

    @Test
    void namesAreInTheLanguageAsked() {
        assertThat(suggestions("q=江苏", "types=region", "lang=zh-Hant")
                        .getFirst()
                        .get("highlight")
                        .asString())
                .isEqualTo("<mark>江蘇</mark>省");
        JsonNode english = suggestions("q=江苏", "types=region", "lang=en").getFirst();
        assertThat(english.get("text").asString()).isEqualTo("Jiangsu");
        assertThat(english.get("highlight").isNull()).isTrue();
    }

    @Test
    void namesLeaveRoomForTitles() {
        List<String> types = suggestions("q=国").stream()
                .map(suggestion -> suggestion.get("type").asString())
                .distinct()
                .toList();
        assertThat(types).contains("title", "agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                ".*",
                "[",
                "(a|b)*",
                "\\",
                "/",
                "\"",
                "' OR 1",
                "<script>",
                "〔〕",
                "😀",
                "\u0000",
                "𠮷",
                "a",
                "的",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "国办发〔[0-9]*〕.*",
                "国办发2023.*",
                "xi'an'''''''",
                "1234567890123456789012345678901234567890"
            })
    void anyTextIsAnswered(String typed) {
        HttpResponse<String> response = api.get("/api/v1/suggest" + Api.query("q=" + typed));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("<script");
    }

    private void assertIsTotal(JsonNode suggestion) {
        String filter = suggestion.get("parameter").asString() + "="
                + suggestion.get("value").asString();
        assertThat(suggestion.get("count").asLong()).as(filter).isEqualTo(Api.total(api.documents("size=0", filter)));
    }

    private List<String> values(String... parameters) {
        return suggestions(parameters).stream()
                .map(suggestion -> suggestion.get("value").asString())
                .toList();
    }

    private List<JsonNode> suggestions(String... parameters) {
        HttpResponse<String> response = api.get("/api/v1/suggest" + Api.query(parameters));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return StreamSupport.stream(Api.json(response).get("suggestions").spliterator(), false)
                .toList();
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class WhyIT {

    private final Api api;

    WhyIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制造业集群",
                "先進製造業集群 江蘇",
                "工信部 集群",
                "如何促进中小企业融资",
                "苏政发〔2018〕193号",
                "制造业 NEAR/5 集群",
                "5g* 网络",
                "\"集群\" OR title:规划"
            })
    void theReasonsAddUpToTheScoreAndChangeNothing(String query) {
        JsonNode without = api.documents("q=" + query);
        JsonNode with = api.documents("q=" + query, "why=true");
        assertThat(Api.listed(with)).isNotEmpty().isEqualTo(Api.listed(without));
        for (String list : List.of("items", "partial_items")) {
            assertThat(with.get(list)).allSatisfy(item -> {
                double sum = 0;
                for (JsonNode reason : item.get("why")) {
                    sum += reason.get("score").asDouble();
                    assertThat(reason.get("says").asString()).isNotBlank().doesNotContain("{");
                }
                assertThat(sum).isCloseTo(item.get("score").asDouble(), within(0.01));
            });
        }
    }

    @Test
    void nobodyWhoDidNotAskIsToldWhy() {
        assertThat(api.documents("q=集群").get("items"))
                .allSatisfy(item -> assertThat(item.has("why")).isFalse());
        assertThat(api.documents("why=true").get("items"))
                .allSatisfy(item -> assertThat(item.has("why")).isFalse());
    }

    @Test
    void tellsBySynonymWhatADocumentSaysInstead() {
        JsonNode items = api.documents("q=工信部", "why=true", "lang=en").get("items");
        assertThat(items)
                .flatExtracting(item -> item.get("why").valueStream().toList())
                .filteredOn(reason -> reason.get("kind").asString().equals("verbatim"))
                .anySatisfy(reason -> {
                    assertThat(reason.get("found").get(0).asString()).isEqualTo("工业和信息化部");
                    assertThat(reason.get("says").asString()).isEqualTo("“工信部” stands in the document, as 工业和信息化部.");
                    assertThat(reason.get("view").asString()).isEqualTo("exact");
                    assertThat(reason.get("field").asString()).isEqualTo("title_or_body");
                });
    }

    @Test
    void tellsWhichWordsOfAQuestionWereFound() {
        JsonNode first = api.documents("q=如何促进中小企业融资", "why=true", "lang=zh-Hant")
                .get("items")
                .get(0);
        assertThat(first.get("why")).anySatisfy(reason -> {
            assertThat(reason.get("kind").asString()).isEqualTo("words");
            assertThat(reason.get("found")).isNotEmpty();
            assertThat(reason.get("says").asString()).startsWith("標題和正文中有查詢的詞：");
        });
    }

    @Test
    void tellsOfADocumentWithoutTheTextThatItHasAllItsWords() {
        JsonNode items = api.documents("q=江苏制造业集群建设", "match=all", "why=true", "size=200")
                .get("items");
        assertThat(items)
                .flatExtracting(item -> item.get("why").valueStream().toList())
                .anySatisfy(reason -> {
                    assertThat(reason.get("kind").asString()).isEqualTo("all_words");
                    assertThat(reason.get("score").asDouble()).isZero();
                    assertThat(reason.get("found")).hasSizeGreaterThan(2);
                });
    }

    @Test
    void otherOrdersHaveReasonsToo() {
        assertThat(api.documents("q=集群", "sort=newest", "why=true").get("items"))
                .allSatisfy(item -> assertThat(item.get("why")).isNotEmpty());
        assertThat(api.documents("q=集群", "count_by=work", "why=true").get("items"))
                .allSatisfy(item -> assertThat(item.get("why")).isNotEmpty());
    }
}

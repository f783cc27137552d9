package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.web.parameter.ItemFields;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class SearchIT {

    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>");

    private final Api api;

    SearchIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "先进制造业集群, 先進製造業集群",
        "先进制造业集群, 先進制造業集群",
        "专精特新 江苏, 專精特新　江蘇",
        "计划, 計畫",
        "碳, 碳",
        "了解, 瞭解",
        "账户, 帳戶",
        "\"第三条\", 「第三條」",
        "5G网络, 5G網絡",
        "标准化、绿色, 標準化，綠色",
    })
    void bothScriptsFindTheSameInTheSameOrder(String simplified, String traditional) {
        JsonNode one = api.documents("q=" + simplified, "size=200");
        JsonNode other = api.documents("q=" + traditional, "size=200");
        assertThat(Api.total(one)).isPositive().isEqualTo(Api.total(other));
        assertThat(Api.ids(one)).isEqualTo(Api.ids(other));
        assertThat(one.at("/meta/match/totals")).isEqualTo(other.at("/meta/match/totals"));
    }

    @Test
    void fieldsOfDocumentsAreThoseThatAreAskedFor() {
        JsonNode all = api.documents("q=集群", "why=true", "size=1").get("items").get(0);
        assertThat(all.propertyNames()).containsExactlyElementsOf(ItemFields.NAMES);
        JsonNode two = api.documents("q=集群", "fields=year,id").get("items");
        assertThat(two)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.propertyNames()).containsExactlyInAnyOrder("id", "year"));
        assertThat(api.documents("q=集群", "fields=why").get("items"))
                .allSatisfy(item -> assertThat(item.get("why")).isNotEmpty());
    }

    @Test
    void highlightsAreInTheScriptOfTheDocumentAndCoverTheMatch() {
        JsonNode found = api.documents("q=先进制造业集群", "match=exact", "size=200");
        List<String> marked = marked(found);
        assertThat(marked)
                .hasSizeGreaterThanOrEqualTo((int) Api.total(found))
                .contains("先进制造业集群")
                .allSatisfy(
                        mark -> assertThat(ScriptFolding.standard().fold(mark)).isEqualTo("先进制造业集群"));
        assertThat(marked).anyMatch(mark -> mark.startsWith("先進"));
    }

    @ParameterizedTest
    @CsvSource({"清华, 清华大学", "碳, 碳", "集群, 集群", "精特, 专精特新"})
    void partsOfWordsAndSingleCharactersAreFound(String part, String word) {
        assertThat(Api.total(api.documents("q=" + part)))
                .isPositive()
                .isGreaterThanOrEqualTo(Api.total(api.documents("q=" + word, "match=exact")));
    }

    @Test
    void anAbbreviationFindsTheFullNameAndSaysSo() {
        JsonNode expanded = api.documents("q=工信部");
        JsonNode plain = api.documents("q=工信部", "expand=none");
        assertThat(Api.total(expanded)).isGreaterThan(Api.total(plain));
        assertThat(expanded.at("/meta/expansions/0/to").asString()).isEqualTo("工业和信息化部");
        assertThat(plain.at("/meta/expansions")).isEmpty();
    }

    @Test
    void everyPartOfTheQueryIsNeeded() {
        long both = Api.total(api.documents("q=先进制造业集群 江苏"));
        assertThat(both)
                .isPositive()
                .isLessThan(Api.total(api.documents("q=先进制造业集群")))
                .isLessThanOrEqualTo(Api.total(api.documents("q=江苏")));
    }

    @Test
    void aQueryThatNoDocumentFulfilsIsRelaxedAndSaysSo() {
        JsonNode found = api.documents("q=集成电路 种鸭养殖场垂钓");
        assertThat(found.at("/meta/match/used").asString()).isEqualTo("any");
        assertThat(found.at("/meta/match/relaxed").asBoolean()).isTrue();
        assertThat(found.at("/meta/match/totals/all").asLong()).isZero();
        assertThat(Api.total(found)).isPositive();
        assertThat(Api.total(api.documents("q=集成电路 种鸭养殖场垂钓", "match=all"))).isZero();
    }

    @Test
    void cursorsWalkAllDocumentsOnce() {
        JsonNode page = api.documents("size=7", "cursor=*");
        List<String> walked = new ArrayList<>(Api.ids(page));
        while (!page.get("next_cursor").isNull()) {
            page = api.documents("size=7", "cursor=" + page.get("next_cursor").asString());
            walked.addAll(Api.ids(page));
        }
        assertThat(walked).doesNotHaveDuplicates().hasSize((int) Api.total(page));
    }

    @Test
    void newestFirstIsOldestFirstReversedAmongDatedDocuments() {
        assertThat(years(api.documents("sort=newest", "size=200", "year=!unknown")))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(years(api.documents("sort=oldest", "size=200", "year=!unknown")))
                .isSorted();
    }

    private static List<Integer> years(JsonNode documents) {
        return StreamSupport.stream(documents.get("items").spliterator(), false)
                .map(item -> item.get("year").asInt())
                .toList();
    }

    private static List<String> marked(JsonNode documents) {
        Matcher marks = MARK.matcher(StreamSupport.stream(documents.get("items").spliterator(), false)
                .map(item -> item.get("highlights").toString())
                .reduce("", String::concat));
        return marks.results().map(mark -> mark.group(1)).toList();
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Operators find what sets would: each answer is compared with those of its parts. */
@ExtendWith(SampleServer.class)
class QueryLanguageIT {

    private final Api api;

    QueryLanguageIT(Api api) {
        this.api = api;
    }

    @Test
    void andOrNotAreTheOperationsOfSets() {
        Set<String> jiangsu = found("江苏");
        Set<String> cluster = found("集群");
        assertThat(found("江苏 AND 集群")).isEqualTo(common(jiangsu, cluster)).isNotEmpty();
        assertThat(found("江蘇 集群")).isEqualTo(common(jiangsu, cluster));
        assertThat(found("江苏 ＯＲ 集群")).isEqualTo(either(jiangsu, cluster));
        assertThat(found("江苏 NOT 集群")).isEqualTo(without(jiangsu, cluster)).isNotEmpty();
        assertThat(found("江苏 -集群")).isEqualTo(without(jiangsu, cluster));
        assertThat(found("－集群")).isEqualTo(without(found(""), cluster));
        assertThat(found("（江苏 OR 广东） AND -集群")).isEqualTo(without(either(jiangsu, found("广东")), cluster));
    }

    @Test
    void anyWordMayDoButWhatIsRequiredIsAndWhatIsExcludedIsNot() {
        Set<String> found = new HashSet<>(Api.ids(api.documents("q=+江苏 集群 -芯片", "match=any", "size=200")));
        assertThat(found).isEqualTo(without(found("江苏"), found("芯片")));
    }

    @ParameterizedTest
    @CsvSource({"title:集群, title", "标题：集群, title", "body:集群, body", "正文:集群, body"})
    void aFieldNarrowsAsTheParameterDoes(String query, String in) {
        assertThat(found(query))
                .isNotEmpty()
                .isEqualTo(new HashSet<>(Api.ids(api.documents("q=集群", "in=" + in, "size=200"))));
    }

    @Test
    void agencyAndNumberAreFoundByAPart() {
        assertThat(found("agency:工信部"))
                .isNotEmpty()
                .isEqualTo(found("机构:工業和信息化部"))
                .containsAll(new HashSet<>(Api.ids(api.documents("agency=工信部", "size=200"))));
        assertThat(found("number:苏政"))
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(api.document(id).get("document_number").asString())
                                .containsAnyOf("苏政", "蘇政"));
    }

    @Test
    void nearnessCountsTheCharactersInBetween() {
        assertThat(found("先进 NEAR/0 制造业")).isNotEmpty().isSubsetOf(either(found("\"先进制造业\""), found("\"制造业先进\"")));
        Set<String> near = found("制造业 NEAR/3 集群");
        assertThat(near).isSubsetOf(found("集群 NEAR/30 製造業")).isSubsetOf(found("制造业 集群"));
        assertThat(found("集群 NEAR/3 制造业")).isEqualTo(near).isNotEmpty();
    }

    @Test
    void aPrefixFindsLatinWordsThatBeginSo() {
        assertThat(found("5G")).isNotEmpty().isSubsetOf(found("5g*")).isSubsetOf(found("５*"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"集群, unclosed_quote",
        "(集群, unmatched_bracket",
        "集群), unmatched_bracket",
        "集群 AND, stray_operator",
        "集*群, stray_wildcard",
        "集群 title:, empty_field",
    })
    void whatIsWrongIsReadAsWellAsPossibleAndSaid(String query, String code) {
        JsonNode found = api.documents("q=" + query);
        assertThat(Api.total(found)).isPositive();
        assertThat(found.at("/meta/query/notes/0/code").asString()).isEqualTo(code);
        assertThat(found.at("/meta/query/notes/0/detail").asString()).endsWith(".");
    }

    @Test
    void theAnswerSaysHowTheQueryWasRead() {
        assertThat(api.documents("q=（江苏 OR 广东）、集群").at("/meta/query/read_as").asString())
                .isEqualTo("(江苏 OR 广东) AND 集群");
    }

    @Test
    void yearsAndRatesAreFoundInBothNumerals() {
        assertThat(found("二〇二一年")).isNotEmpty().isEqualTo(found("2021年"));
        assertThat(found("10%")).isNotEmpty().isEqualTo(found("百分之十"));
        assertThat(kinds(api.documents("q=二〇二一年"))).contains("number");
        assertThat(found("\"二〇二一年\"")).isNotEqualTo(found("\"2021年\""));
    }

    @Test
    void aQuestionIsAnsweredByWhatIsAboutIt() {
        JsonNode found = api.documents("q=哪些城市可以申报先进制造业集群竞赛？");
        assertThat(found.at("/meta/match/used").asString()).isEqualTo("any");
        assertThat(found.at("/meta/match/relaxed").asBoolean()).isTrue();
        assertThat(Api.total(found)).isPositive();
    }

    @Test
    void exactTakesTheQueryAtItsWord() {
        JsonNode found = api.documents("q=工信部", "match=exact");
        assertThat(kinds(found)).doesNotContain("synonym");
        assertThat(Api.total(found))
                .isEqualTo(Api.total(api.documents("q=\"工信部\"")))
                .isEqualTo(api.documents("q=工信部").at("/meta/match/totals/exact").asLong());
    }

    private Set<String> found(String query) {
        return new HashSet<>(Api.ids(api.documents("q=" + query, "size=200")));
    }

    private static List<String> kinds(JsonNode found) {
        return StreamSupport.stream(found.at("/meta/expansions").spliterator(), false)
                .map(expansion -> expansion.get("kind").asString())
                .toList();
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Set<String> either(Set<String> one, Set<String> other) {
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either;
    }

    private static Set<String> without(Set<String> one, Set<String> other) {
        Set<String> without = new HashSet<>(one);
        without.removeAll(other);
        return without;
    }
}

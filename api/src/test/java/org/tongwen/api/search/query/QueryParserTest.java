package org.tongwen.api.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Expand;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.expansion.Rewritten;
import org.tongwen.api.search.query.syntax.Node;

class QueryParserTest {

    private final QueryParser parser = QueryParser.standard();

    @Test
    void addsOtherNamesAndSaysSo() {
        ParsedQuery query = parse("工信部集群");
        assertThat(query.texts().getFirst().alternatives()).containsExactly("工信部集群", "工业和信息化部集群");
        assertThat(query.rewritings())
                .singleElement()
                .extracting(Rewritten::kind, Rewritten::from, Rewritten::to, Rewritten::parameter)
                .containsExactly("synonym", "工信部", "工业和信息化部", "without_expansion=工业和信息化部");
    }

    @Test
    void addsTheVocabularyOfTheOtherSideOnlyWhenAsked() {
        assertThat(parse("软件").rewritings()).isEmpty();
        ParsedQuery query = parse("工信部软件", Set.of(Expand.SYNONYMS, Expand.VOCABULARY));
        assertThat(query.rewritings())
                .extracting(Rewritten::kind, Rewritten::to, Rewritten::parameter)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("vocabulary", "软体", "without_expansion=软体"),
                        org.assertj.core.groups.Tuple.tuple("synonym", "工业和信息化部", "without_expansion=工业和信息化部"));
    }

    @Test
    void whatIsTurnedOffIsNotLookedForButSaid() {
        ParsedQuery query =
                parser.parse(new Query("工信部软件", Match.AUTO, Scope.ALL, Set.of(Expand.values()), Set.of("工业和信息化部")));
        assertThat(query.texts().getFirst().alternatives())
                .doesNotContain("工业和信息化部软件")
                .contains("工信部软体");
        assertThat(query.rewritings())
                .filteredOn(rewritten -> !rewritten.on())
                .extracting(Rewritten::to)
                .containsExactly("工业和信息化部");
    }

    @Test
    void readsNoNamesInPassages() {
        assertThat(parse("工信部集群".repeat(20)).rewritings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"工信部\"", "-工信部", "集群 NEAR/3 工信部", "agency:工信部"})
    void takesOperatorsAndQuotesAtTheirWord(String text) {
        assertThat(parse(text).rewritings()).isEmpty();
    }

    @Test
    void addsNothingWhenExpansionIsOffOrTheMatchIsExact() {
        assertThat(parse("工信部", Set.of()).rewritings()).isEmpty();
        Query exact = new Query("工信部", Match.EXACT, Scope.ALL, Query.DEFAULT_EXPAND);
        assertThat(parser.parse(exact).rewritings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "国办发 2023 12, 国办发〔2023〕12号",
        "國辦發〔2023〕12號, 國辦發〔2023〕12號",
        "国办函(1986)63号, 国办函〔1986〕63号",
        "川府函 2017 178, 川府函〔2017〕178号",
        "經工字第10904600120號, 經工字第10904600120號",
    })
    void readsDocumentNumbers(String typed, String number) {
        assertThat(parse(typed).root())
                .hasValueSatisfying(root -> assertThat(root)
                        .isInstanceOfSatisfying(
                                Node.Numbered.class,
                                numbered -> assertThat(numbered.number().text()).isEqualTo(number)));
    }

    @Test
    void readsADocumentNumberWithinAQuery() {
        assertThat(parse("集群 国办发〔2023〕12号").root())
                .hasValueSatisfying(root ->
                        assertThat(((Node.Sequence) root).nodes()).hasAtLeastOneElementOfType(Node.Numbered.class));
    }

    @Test
    void readsWhatMayBeANumberAsTextToo() {
        assertThat(parse("江苏 2023 12").root()).containsInstanceOf(Node.Any.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"哪些城市可以申报集群竞赛？", "新能源汽車有什麼補貼", "如何认定高新技术企业", "中小企业能否申请补助", "企业可以申请补贴吗"})
    void tellsQuestions(String text) {
        assertThat(parse(text).question()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"先进制造业集群 江苏", "\"哪些城市可以申报集群竞赛\"", "什么", "哪些城市 AND 集群", "吗啡管理办法"})
    void tellsKeywordsFromQuestions(String text) {
        assertThat(parse(text).question()).isFalse();
    }

    @Test
    void relaxesOnlyWhatNoOperatorSays() {
        assertThat(parse("先进制造业集群 江苏").mayRelax()).isTrue();
        assertThat(parse("\"先进制造业集群\" 江苏").mayRelax()).isTrue();
        assertThat(parse("先进制造业集群 AND 江苏").mayRelax()).isFalse();
        assertThat(parse("先进制造业集群 -江苏").mayRelax()).isFalse();
    }

    private ParsedQuery parse(String text) {
        return parse(text, Query.DEFAULT_EXPAND);
    }

    private ParsedQuery parse(String text, Set<Expand> expand) {
        return parser.parse(new Query(text, Match.AUTO, Scope.ALL, expand));
    }
}

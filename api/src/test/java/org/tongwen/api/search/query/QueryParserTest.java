package org.tongwen.api.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.ParsedQuery.Part;

class QueryParserTest {

    private final QueryParser parser = new QueryParser(Synonyms.of(List.of("工业和信息化部 = 工信部")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "先进制造业集群            | 先进制造业集群",
                "先进制造业集群 江苏       | 先进制造业集群;江苏",
                "先進製造業集群　江蘇      | 先進製造業集群;江蘇",
                "集成电路、光伏，氢能,储能 | 集成电路;光伏;氢能;储能",
                "10% 5G网络                | 10%;5G网络",
                "碳                        | 碳",
                "江苏 !!! ——               | 江苏",
            })
    void cutsAtWhiteSpaceAndCommas(String text, String parts) {
        assertThat(parse(text).parts())
                .extracting(part -> part.alternatives().getFirst())
                .containsExactly(parts.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"专精特新\"", "“专精特新”", "「专精特新」", "『专精特新』", "＂专精特新＂", "\"专精特新"})
    void readsQuotesOfEveryStyle(String text) {
        assertThat(parse(text).parts()).containsExactly(new Part(List.of("专精特新"), true));
    }

    @Test
    void keepsWhiteSpaceAndCommasWithinQuotes() {
        assertThat(parse("江苏 \"科技，产业 金融\"").parts())
                .containsExactly(new Part(List.of("江苏"), false), new Part(List.of("科技，产业 金融"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "!!!", "……", "「」", "😀"})
    void findsNothingSearchableInPunctuation(String text) {
        assertThat(parse(text).parts()).isEmpty();
    }

    @Test
    void addsOtherNamesAndSaysSo() {
        ParsedQuery query = parse("工信部集群");
        assertThat(query.parts().getFirst().alternatives()).containsExactly("工信部集群", "工业和信息化部集群");
        assertThat(query.expansions()).singleElement().satisfies(expansion -> {
            assertThat(expansion.from()).isEqualTo("工信部");
            assertThat(expansion.to()).isEqualTo("工业和信息化部");
            assertThat(expansion.parameter()).isEqualTo("expand=none");
        });
    }

    @Test
    void readsARepeatedPartOnceAndNoNamesInPassages() {
        assertThat(parse("碳 碳 碳").parts()).hasSize(1);
        assertThat(parse("工信部集群".repeat(20)).expansions()).isEmpty();
    }

    @Test
    void takesQuotesAtTheirWord() {
        assertThat(parse("\"工信部\"").expansions()).isEmpty();
    }

    @Test
    void addsNothingWhenExpansionIsOff() {
        Query query = new Query("工信部", Match.AUTO, Scope.ALL, false);
        assertThat(parser.parse(query).parts()).containsExactly(new Part(List.of("工信部"), false));
    }

    private ParsedQuery parse(String text) {
        return parser.parse(new Query(text, Match.AUTO, Scope.ALL, true));
    }
}

package org.tongwen.api.search.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.QueryNote;

class SyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "先进制造业集群                 | 先进制造业集群",
                "先進製造業集群　江蘇            | 先進製造業集群 ~ 江蘇",
                "集成电路、光伏，氢能,储能；风电 | 集成电路 ~ 光伏 ~ 氢能 ~ 储能 ~ 风电",
                "4,000亿元 5G网络 10% A股       | 4,000亿元 ~ 5G网络 ~ 10% ~ A股",
                "江苏 !!! ——                    | 江苏",
                "碳 碳 碳                       | 碳",
                "江苏 AND 集群                  | 江苏 AND 集群",
                "江苏 OR 广东 集群              | 江苏 OR (广东 ~ 集群)",
                "(江苏 OR 广东) 集群            | (江苏 OR 广东) ~ 集群",
                "（江苏 ＯＲ 广东）集群         | (江苏 OR 广东) ~ 集群",
                "集群(江苏 OR 广东)             | 集群 ~ (江苏 OR 广东)",
                "江苏 and 广东                  | 江苏 ~ and ~ 广东",
                "江苏 NOT 集群                  | 江苏 ~ NOT 集群",
                "江苏 -集群 +产业               | 江苏 ~ NOT 集群 ~ +产业",
                "江苏 －“产业 集群”             | 江苏 ~ NOT \"产业 集群\"",
                "-(江苏 OR 广东)                | NOT (江苏 OR 广东)",
                "NOT NOT 江苏 +-集群            | 江苏 ~ NOT 集群",
                "5G-A C++ 2020-2035             | 5G-A ~ C++ ~ 2020-2035",
                "title:集群 正文：\"江苏\"       | title:集群 ~ body:\"江苏\"",
                "标题:(集群 OR 产业)            | title:集群 OR title:产业",
                "agency:工信部 number:国办发    | agency:\"工信部\" ~ number:\"国办发\"",
                "机构：工信部                   | agency:\"工信部\"",
                "修正案：第三条                 | 修正案：第三条",
                "集群 NEAR/5 江苏               | 集群 NEAR/5 江苏",
                "\"产业 集群\" NEAR 江苏 广东   | \"产业 集群\" NEAR/10 江苏 ~ 广东",
                "nano* 5G*                      | nano* ~ 5G*",
                "管理办法（试行）的通知          | 管理办法（试行）的通知",
                "国办函(1986)63号 集群          | 国办函(1986)63号 ~ 集群",
            })
    void readsWhatWasWritten(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"专精特新\"", "“专精特新”", "「专精特新」", "『专精特新』", "＂专精特新＂", "”专精特新“"})
    void readsQuotesOfEveryStyle(String text) {
        assertThat(read(text)).isEqualTo("\"专精特新\"");
        assertThat(Syntax.of(text).notes()).isEmpty();
    }

    @Test
    void keepsWhatStandsWithinQuotes() {
        assertThat(read("江苏 \"科技，产业 AND (金融\"")).isEqualTo("江苏 ~ \"科技，产业 AND (金融\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "\"专精特新          | \"专精特新\"       | UNCLOSED_QUOTE",
                "(江苏 OR 广东       | 江苏 OR 广东       | UNMATCHED_BRACKET",
                "江苏) 广东          | 江苏 ~ 广东        | UNMATCHED_BRACKET",
                "AND 江苏            | 江苏               | STRAY_OPERATOR",
                "江苏 OR             | 江苏               | STRAY_OPERATOR",
                "江苏 AND OR 广东    | 江苏 OR 广东       | STRAY_OPERATOR",
                "江苏 NOT            | 江苏               | STRAY_OPERATOR",
                "NEAR/3 江苏         | 江苏               | STRAY_OPERATOR",
                "江苏 NEAR/3         | 江苏               | STRAY_OPERATOR",
                "title: AND 江苏     | 江苏               | EMPTY_FIELD",
                "江苏 agency:        | 江苏               | EMPTY_FIELD",
                "集*群               | 集 群              | STRAY_WILDCARD",
                "江苏*               | 江苏               | STRAY_WILDCARD",
                "江苏 NEAR/500 集群  | 江苏 NEAR/90 集群  | DISTANCE_LIMITED",
                "江苏 NEAR/5 (a OR b)| 江苏 AND (a OR b)  | NEAR_WITHOUT_TEXT",
            })
    void readsWhatIsWrongAsWellAsPossibleAndSaysSo(String text, String read, QueryNote.Code code) {
        assertThat(read(text)).isEqualTo(read);
        assertThat(Syntax.of(text).notes()).extracting(QueryNote::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "!!!", "……", "「」", "😀", "AND OR NOT", "+ -", "()", "(((", "\"", "*", "title:", "NEAR/3"
            })
    void findsNothingToSearchForInPunctuation(String text) {
        Syntax syntax = Syntax.of(text);
        assertThat(syntax.root()).isEmpty();
        assertThat(syntax.notes()).extracting(QueryNote::code).contains(QueryNote.Code.NOTHING_TO_SEARCH);
    }

    @Test
    void passesOverBracketsThatAreTooDeep() {
        assertThat(read("(((((江苏)))))")).isEqualTo("江苏");
        assertThat(Syntax.of("(".repeat(9) + "江苏").notes())
                .extracting(QueryNote::code)
                .contains(QueryNote.Code.TOO_DEEP);
    }

    @Test
    void readsNothingInNothing() {
        assertThat(Syntax.of("  　").root()).isEmpty();
        assertThat(Syntax.of("").notes()).isEmpty();
    }

    @Test
    void readsAnyText() {
        Random random = new Random(20_260_411);
        List<String> pieces = List.of(
                "江苏",
                "集群",
                "(",
                ")",
                "（",
                "\"",
                "“",
                "「",
                "」",
                "AND",
                "OR",
                "NOT",
                "NEAR/3",
                "+",
                "-",
                " ",
                " ",
                "、",
                ":",
                "title:",
                "agency:",
                "number:",
                "*",
                "5G",
                "abc*",
                "\\",
                "/",
                "〔2023〕12号",
                "!",
                "?",
                "\u0000",
                "😀");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            assertThatCode(() -> Syntax.of(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    private static String read(String text) {
        return Syntax.of(text)
                .root()
                .map(root -> Written.of(root, "~").replace("( ", "("))
                .orElse("");
    }
}

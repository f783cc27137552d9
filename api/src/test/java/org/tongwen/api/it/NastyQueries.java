package org.tongwen.api.it;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What careless, curious and hostile people type, and what broken programs send. */
final class NastyQueries {

    private NastyQueries() {}

    /** Returns texts, to be encoded as any client does. */
    static Stream<String> typed() {
        return Stream.of(unbalanced(), operators(), languages(), characters(), endless())
                .flatMap(all -> all);
    }

    /** Returns percent-encoded bytes that are no text. */
    static Stream<String> encoded() {
        return Stream.of(
                "%ED%A0%80",
                "%ED%B0%80%E7%A2%B3",
                "%FF%FE",
                "%C0%AF",
                "%E7%A2",
                "%80%81%82",
                "%F8%88%80%80%80",
                "%F4%90%80%80",
                "%00",
                "%E7%A2%B3%00%E6%B0%A2",
                "%0D%0AX-Header:%20a",
                "%EF%BB%BF%E7%A2%B3",
                "%EF%BF%BF",
                "%F0%9F%BF%BF",
                "+",
                "%25",
                "%2525",
                "%26q=a",
                "%23",
                "%3D%3D");
    }

    private static Stream<String> unbalanced() {
        return Stream.of(
                "\"",
                "\"碳",
                "碳\"",
                "\"\"",
                "\"\"\"\"",
                "“碳",
                "碳”",
                "”碳“",
                "「碳",
                "碳」",
                "『「碳』",
                "」「",
                "＂碳",
                "'碳",
                "‘碳",
                "《碳",
                "(碳",
                "碳)",
                "（碳",
                "碳）",
                ")(",
                "((((((((((",
                "))))))))))",
                "[碳",
                "{碳",
                "【碳",
                "〔2021",
                "\"(碳\" 氢)",
                "(\"碳) 氢\"",
                "()",
                "（）",
                "(())",
                "\"碳\"\"氢\"\"芯\"");
    }

    private static Stream<String> operators() {
        return Stream.of(
                "AND",
                "OR",
                "NOT",
                "AND OR NOT",
                "NOT NOT NOT 碳",
                "AND 碳",
                "碳 OR",
                "碳 AND AND 氢",
                "+",
                "-",
                "+ -",
                "--",
                "++碳",
                "-碳",
                "- 碳",
                "+-碳",
                "NOT 碳",
                "-碳 -氢",
                "NEAR/0",
                "碳 NEAR/0 氢",
                "碳 NEAR/999999 氢",
                "碳 NEAR/-1 氢",
                "碳 NEAR/99999999999999999999 氢",
                "NEAR/3 NEAR/3",
                "碳 NEAR/ 氢",
                "ＡＮＤ",
                "碳 ＯＲ",
                "&&",
                "||",
                "!",
                "碳 && 氢 || !芯",
                "(AND)",
                "(碳 OR) AND (NOT)",
                "\"AND\"",
                "、、、",
                "，碳，，");
    }

    private static Stream<String> languages() {
        return Stream.of(
                "title:[a TO b]~2^3",
                "title:",
                "title：",
                "title:title:title:碳",
                "body:\"",
                "agency:*",
                "agency:\"",
                "number:[",
                "number:",
                "title:(碳",
                "_id:1",
                "text.body:碳",
                "_exists_:title",
                "碳^99999",
                "碳~",
                "\"碳 氢\"~5",
                "碳*",
                "*",
                "**",
                "?",
                "a*",
                "*a",
                "a?b*c*d*",
                "/.*/",
                "/(a+)+$/",
                "/[/",
                "\\",
                "\\\\",
                "碳\\",
                "\\u0041",
                "\\\"碳",
                "{\"query\":{\"match_all\":{}}}",
                "<script>alert(1)</script>",
                "<mark>碳</mark>",
                "\"><img src=x onerror=alert(1)>",
                "&lt;碳&amp;",
                "javascript:alert(1)",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "%{碳}",
                "' OR '1'='1",
                "1; DROP TABLE documents;--",
                "../../etc/passwd",
                "(a|a)*b",
                "(((a+)+)+)+$",
                "^(碳|氢)+$");
    }

    private static Stream<String> characters() {
        return Stream.of(
                "😀",
                "碳😀氢",
                "👨‍👩‍👧‍👦",
                "🇨🇳",
                "\u0000",
                "碳\u0000氢",
                "\u0001\u0002\u0003",
                "\u001b[31m碳",
                "\u007f",
                "碳\u0008",
                "\u202E碳氢",
                "\u2066碳\u2069",
                "שלום",
                "مرحبا 碳",
                "\u200B",
                "碳\u200B氢",
                "\uFEFF碳",
                "\u00AD",
                "碳\uFE00",
                "e\u0301\u0301\u0301",
                "Z̷͎͝a̶l̴g̵o̶",
                "\u3000",
                "\t\n\r",
                "碳\n氢",
                "\u2028",
                "\uE000",
                "\uFFFD",
                "\uFFFF",
                "𠮷",
                "⿰木木",
                "ﷺ",
                "İıſß",
                "①②③",
                "㍿",
                "％",
                "‰",
                "〇",
                "○○○○",
                "・",
                "ー");
    }

    private static Stream<String> endless() {
        return Stream.of(
                "碳".repeat(500),
                "碳".repeat(10_000),
                "a".repeat(500),
                "碳 ".repeat(250),
                singles(250),
                IntStream.range(0, 100).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining("")),
                "\"碳\" ".repeat(100),
                "(".repeat(200) + "碳" + ")".repeat(200),
                "(碳 OR ".repeat(60) + "氢" + ")".repeat(60),
                "NOT ".repeat(120) + "碳",
                "-".repeat(500),
                "\"".repeat(500),
                "「".repeat(250) + "」".repeat(250),
                "a* ".repeat(160),
                "a".repeat(250) + "*",
                "1".repeat(500),
                "碳 NEAR/5 ".repeat(50) + "氢",
                "title:碳 ".repeat(60),
                "工信部 发改委 ".repeat(60),
                "工信部发改委科技部".repeat(50),
                "、".repeat(500),
                "*".repeat(500),
                "\\".repeat(500),
                "😀".repeat(250),
                "e" + "\u0301".repeat(400),
                "\u200B".repeat(500));
    }

    private static String singles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Character.toString(0x4E00 + 7 * i))
                .collect(Collectors.joining(" "));
    }
}

package org.tongwen.api.citation;

import java.util.stream.Stream;

/** Titles that mean something to a format, each on one line. */
final class NastyTexts {

    private NastyTexts() {}

    static Stream<String> titles() {
        return Stream.of(
                "关于印发《潮汐能发展规划》的通知",
                "占比达50%的{甲}与}乙{",
                "研发&试验 #1_a $5 ^上标 ~波浪 \\反斜杠\\",
                "“双引号” \"half\" ‘单’",
                "5G与AI, and 制造 and 应用",
                "🚢绿色船舶𠮷祥👩‍🔬",
                "促進「潮汐」發電〔試行〕",
                "TY - 假的, ER - 也是",
                "尾随逗号,",
                "@misc{假的, title = {x}}",
                "<b>粗体</b> [方括号] | 竖线",
                "\\textbackslash{} 已是命令 \\%");
    }
}

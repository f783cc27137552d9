package org.tongwen.indexer.enrich.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;

class NumberDecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            海洋部令\\n第12号\\n第一条 略。                        | 海洋部令第12号
            海洋部令\\n第十二號\\n第一條 略。                      | 海洋部令第12號
            中华人民共和国海洋部令\\n2021年第12号\\n第一条 略。    | 海洋部令2021年第12号
            海洋部\\n（第12号令）\\n第一条 略。                    | 海洋部令第12号
            海洋部\\n第12號令\\n第一條 略。                        | 海洋部令第12號
            海洋部公告\\n2021年第12号\\n略。                       | 海洋部公告2021年第12号
            海洋部公告2021年第12号\\n略。                          | 海洋部公告2021年第12号
            渔业部 海洋部公告2021年第12号\\n略。                   | 渔业部 海洋部公告2021年第12号
            目录\\n第12号令\\n略。                                 |
            海洋部\\n第12号\\n略。                                 |
            """)
    void readsTheNumberInTheHead(String body, @Nullable String number) {
        assertThat(Documents.enrich("某文", body).subject().documentNumber()).isEqualTo(number);
    }
}

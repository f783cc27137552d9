package org.tongwen.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国办发 2023 12            | 国办发〔2023〕12号
            国办发2023 12             | 国办发〔2023〕12号
            国办发2023-12             | 国办发〔2023〕12号
            国办发〔2023〕12号        | 国办发〔2023〕12号
            国办发[2023]第12号        | 国办发〔2023〕12号
            国办发（２０２３）１２    | 国办发〔2023〕12号
            国办发2023年12号          | 国办发〔2023〕12号
            國辦發 2023 12            | 國辦發〔2023〕12號
            經工字第10904600120號     | 經工字第10904600120號
            經工字 10904600120        | 經工字第10904600120號
            国务院令 752              | 国务院令第752号
            财政部公告2023年第7号     | 财政部公告2023年第7号
            財政部公告 2023 7         | 財政部公告2023年第7號
            财政部公告〔2023〕7号     | 财政部公告〔2023〕7号
            """)
    void readsWhatUsersType(String query, String expected) {
        assertThat(DocumentNumber.parse(" " + query + " "))
                .get()
                .extracting(DocumentNumber::text)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "国办发", "国办发 2023", "国办发 202312", "2023 12", "国办发 2023 12 号 通知", "碳达峰 方案"})
    void isEmptyForOtherQueries(String query) {
        assertThat(DocumentNumber.parse(query)).isEmpty();
    }

    @Test
    void needsACodeAndASerial() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber("〔2023〕12号", "", 2023, "12"));
    }
}

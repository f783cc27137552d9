package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.documenttype.DocumentTypes;

class KindsTest {

    @ParameterizedTest
    @ValueSource(strings = {"新闻", "法律", "条例", "规定", "办法", "细则", "报告", "白皮书", "标准", "解读", "讲话"})
    void theTypesOfTheRuleAreTypesOfDocuments(String type) {
        assertThat(DocumentTypes.standard().find(type)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        // type, body, number, source, kind
        "法律, 全国人大常委会, , , LAW",
        "条例, , , , LAW",
        "地方性法规, 上海市人民代表大会常务委员会, , , LAW",
        "行政法规, 国务院, , , LAW",
        "办法, 交通运输部, 交通运输部令2021年第5号, , LAW",
        "办法, 甲市人民政府, , , LAW",
        "办法, 甲市人民政府, 甲政发〔2021〕5号, , GOVERNMENT_DOCUMENT",
        "细则, 經濟部, 經工字第10904600120號, , LAW",
        "通知, 国务院, 国发〔2021〕4号, 人民日报, GOVERNMENT_DOCUMENT",
        "意见, 国务院, , 新华社, GOVERNMENT_DOCUMENT",
        "通知, , , 新华社, NEWS",
        ", 工业和信息化部, , 赛迪传媒, NEWS",
        "解读, 工业和信息化部, , 甲市日报社, NEWS",
        ", , , 聯合報, NEWS",
        ", , , 甲市晚报（数字版）, NEWS",
        "新闻, 甲市商务局, , , NEWS",
        "通知, 国务院, , 国务院公报, GOVERNMENT_DOCUMENT",
        ", 国务院新闻办公室, , 国务院新闻办公室, GOVERNMENT_DOCUMENT",
        "白皮书, 国务院新闻办公室, , , REPORT",
        "报告, 甲市人民政府, , , REPORT",
        "标准, , GB/T 98765-2018, , STANDARD",
        "标准, , DB32/T 4321, , STANDARD",
        "标准, 甲市住建局, 甲建〔2020〕1号, , GOVERNMENT_DOCUMENT",
        ", , 甲建〔2020〕1号, , GOVERNMENT_DOCUMENT",
        ", , , 甲市图书馆, OTHER",
        ", , , , OTHER"
    })
    void theKindFollowsFromTypeNumberAndSource(
            String type, String body, String number, String source, ReferenceKind kind) {
        Sample sample = Sample.of("题名");
        sample = type == null ? sample : sample.type(type);
        sample = body == null ? sample : sample.by(body);
        sample = number == null ? sample : sample.number(number);
        sample = source == null ? sample : sample.source(source);
        assertThat(sample.reference().kind()).isEqualTo(kind);
    }
}

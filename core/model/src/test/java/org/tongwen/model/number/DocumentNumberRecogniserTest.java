package org.tongwen.model.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.text.Mention;

class DocumentNumberRecogniserTest {

    private final DocumentNumberRecogniser recogniser = DocumentNumberRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国办发〔2023〕12号                  | 国办发〔2023〕12号           | number.bracket
            国办发（2023）12号                  | 国办发〔2023〕12号           | number.bracket
            国办发(2023)12号                    | 国办发〔2023〕12号           | number.bracket
            国办发[2023]12号                    | 国办发〔2023〕12号           | number.bracket
            国办发【2023】12号                  | 国办发〔2023〕12号           | number.bracket
            国办发「2023」12号                  | 国办发〔2023〕12号           | number.bracket
            国办发﹝2023﹞12号                  | 国办发〔2023〕12号           | number.bracket
            国办发〔２０２３〕１２号            | 国办发〔2023〕12号           | number.bracket
            国办发〔二〇二一〕十二号            | 国办发〔2021〕12号           | number.bracket
            國辦發〔二○二一〕12號               | 國辦發〔2021〕12號           | number.bracket
            国办发 〔2023〕 12 号               | 国办发〔2023〕12号           | number.bracket
            国办发〔2023〕第012号               | 国办发〔2023〕12号           | number.bracket
            國辦發〔2023〕12號                  | 國辦發〔2023〕12號           | number.bracket
            工信部联规〔2021〕207号             | 工信部联规〔2021〕207号      | number.bracket
            经工字第10904600120号               | 经工字第10904600120号        | number.series
            經工字第10904600120號               | 經工字第10904600120號        | number.series
            台內消字第0940091506號              | 台內消字第0940091506號       | number.series
            府授經工字第１１０００１２３４５號  | 府授經工字第1100012345號     | number.series
            經商字第 0930201 號                 | 經商字第0930201號            | number.series
            国务院令第752号                     | 国务院令第752号              | number.order
            国务院令 第752号                    | 国务院令第752号              | number.order
            國務院令第752號                     | 國務院令第752號              | number.order
            主席令第八十一号                    | 主席令第81号                 | number.order
            主席令第八十一號                    | 主席令第81號                 | number.order
            主席令第一百〇三号                  | 主席令第103号                | number.order
            总局令第7号                         | 总局令第7号                  | number.order
            總局令第7號                         | 總局令第7號                  | number.order
            国发〔2021〕十二号                  | 国发〔2021〕12号             | number.bracket
            國發〔2021〕十二號                  | 國發〔2021〕12號             | number.bracket
            国发(2021〕12号                     | 国发〔2021〕12号             | number.bracket
            國發﹝2021）12號                    | 國發〔2021〕12號             | number.bracket
            国发〈2021〉12号                    | 国发〔2021〕12号             | number.bracket
            国办发〔2023〕12—1号                | 国办发〔2023〕12-1号         | number.bracket
            国办发〔2023〕12之1号               | 国办发〔2023〕12之1号        | number.bracket
            商务部令2021年第3号                 | 商务部令2021年第3号          | number.order
            商務部令 2021年第3號                | 商務部令2021年第3號          | number.order
            财政部　税务总局公告2023年第7号     | 财政部 税务总局公告2023年第7号 | number.announcement
            經工字第10904600120之1號            | 經工字第10904600120之1號     | number.series
            經工字第10904600120-A號             | 經工字第10904600120-A號      | number.series
            經工字第10904600120(1)號            | 經工字第10904600120(1)號     | number.series
            工业和信息化部公告2021年第35号      | 工业和信息化部公告2021年第35号 | number.announcement
            工業和信息化部公告2021年第35號      | 工業和信息化部公告2021年第35號 | number.announcement
            财政部公告 2023 年第 7 号           | 财政部公告2023年第7号        | number.announcement
            海关总署公告〔2023〕7号             | 海关总署公告〔2023〕7号      | number.bracket
            """)
    void writesNumbersCanonically(String written, String canonical, String rule) {
        String text = "（" + written + "，略）";

        assertThat(recogniser.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(mention.value().text()).isEqualTo(canonical);
            assertThat(mention.rule()).isEqualTo(rule);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据国发〔2021〕5号文件              | 国发     | 2021 | 5
            深入落实国发〔2022〕2号              | 国发     | 2022 | 2
            市人民政府京政发〔1985〕167号        | 京政发   | 1985 | 167
            中華民國94年1月3日陸人字第0930022638號 | 陸人字 | 2004 | 0930022638
            行政院以院臺經字第1090012345A號函    | 院臺經字 | 2020 | 1090012345A
            （81）陸法字第0311號令               | 陸法字   |      | 0311
            根据财政部公告2023年第7号执行        | 财政部公告 | 2023 | 7
            （94）陸法字第0311號令               | 陸法字   |      | 0311
            依照主席令第八十一号                 | 主席令   |      | 81
            依据国务院令第752号                  | 国务院令 |      | 752
            中华人民共和国国务院令第406号公布    | 国务院令 |      | 406
            行政法院75年判字第2257號             | 判字     |      | 2257
            勞動2字第0960130771號                | 勞動2字  | 2007 | 0960130771
            中華民國95年2月3日漁港（一）字第0950000001號 | 漁港（一）字 | 2006 | 0950000001
            部授漁中(三)字第0970000377C號        | 部授漁中(三)字 | 2008 | 0970000377C
            97漁字第0970002384號                 | 97漁字   | 2008 | 0970002384
            原民漁字第0940032143號               | 原民漁字 | 2005 | 0940032143
            漁壹字第0973141731-1號               | 漁壹字   | 2008 | 0973141731-1
            """)
    void separatesTheCodeFromTheSentence(String text, String code, Integer year, String serial) {
        assertThat(recogniser.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(mention.value().agencyCode()).isEqualTo(code);
            assertThat(mention.value().year()).isEqualTo(year);
            assertThat(mention.value().serial()).isEqualTo(serial);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2023〕12",
                "〔2023〕12号",
                "发〔2023〕12号",
                "国办发〔23〕12号",
                "国办发〔9023〕12号",
                "国办发〔2023〕1234567号",
                "第12号",
                "今年2023年第7号",
                "公告第十二条",
                "某公告2023年第七条",
                "字第12号",
                "第三条",
                "經工字第號",
                "經工字第ABC號",
                "經工字第1234567890123456號"
            })
    void leavesOutWhatIsNoNumber(String text) {
        assertThat(recogniser.recognise(text)).isEmpty();
    }

    @Test
    void marksTheNumberOfACitedTitle() {
        List<Mention<DocumentNumber>> mentions =
                recogniser.recognise("国办发〔2023〕12号\n根据《关于某事的通知》（国发〔2021〕5号）和「某辦法」(經工字第10904600120號)及国发〔2022〕1号");

        assertThat(mentions)
                .extracting(Mention::rule)
                .containsExactly("number.bracket", "number.cited", "number.cited", "number.bracket");
    }

    @Test
    void readsANumberAtTheVeryStart() {
        assertThat(recogniser.recognise("  （国发〔2021〕5号）"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.rule()).isEqualTo("number.bracket"));
    }

    @Test
    void findsNumbersInEitherScriptByOneForm() {
        DocumentNumber hans = recogniser.recognise("国办发〔2023〕12号").getFirst().value();
        DocumentNumber hant = recogniser.recognise("國辦發【2023】12號").getFirst().value();

        assertThat(hant.text()).isNotEqualTo(hans.text());
        assertThat(hant.folded()).isEqualTo(hans.folded());
    }

    @Test
    void staysLinearOnEndlessBracketsAndDigits() {
        for (String unit : List.of("〔", "〔2023〕", "字第", "字第1", "国发", "1", "第 ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(recogniser.recognise(text)).isEmpty();
        }
    }
}

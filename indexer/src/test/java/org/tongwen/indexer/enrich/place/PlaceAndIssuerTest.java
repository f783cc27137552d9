package org.tongwen.indexer.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.model.region.Level;

class PlaceAndIssuerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于防汛的通知           | 各市：\\n照办。\\n江苏省人民政府办公厅\\n2018年9月7日                     | 江苏省人民政府办公厅                     | 320000
            关于绿化的通知           | 照办。\\n工业和信息化部\\n国家发展和改革委员会\\n生态环境部\\n2022年3月24日 | 工业和信息化部;国家发展和改革委员会;生态环境部 | 100000
            公示名单                 | 现予公示。\\n工业和信息化部中小企业局\\n2022年11月7日                     | 工业和信息化部中小企业局                 | 100000
            修正「補助辦法」         | 經濟部令\\n中華民國109年3月5日\\n經工字第10904600120號\\n修正補助辦法。    | 經濟部                                   | 710000
            訂定「追溯要點」         | 衛生福利部令\\n中華民國108年1月23日\\n訂定要點。                          | 衛生福利部                               | 710000
            财政部 商务部关于出口的通知 | 照办。                                                                | 财政部;商务部                            | 100000
            杭州市园林条例           | 2011年6月9日 杭州市第十一届人民代表大会常务委员会第三十次会议通过\\n第一条 略。 | 杭州市人民代表大会常务委员会           | 330100
            某管理办法               | （科学技术部2020年11月19日印发）\\n第一条 略。                            | 科学技术部                               | 100000
            """)
    void findsWhoIssuedADocumentAndWhereItApplies(String title, String body, String agencies, String region) {
        EnrichedDocument document = Documents.enrich(title, body);
        assertThat(document.subject().agencies()).isEqualTo(Arrays.asList(agencies.split(";")));
        assertThat(document.place().region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            南京市集成电路若干措施           | 支持企业发展。                                                   | 320100
            省里出台新政                     | 江苏加快建设。江苏的园区很多，江苏企业也多，上海企业也来。       | 320000
            各地布局集群                     | 江苏建设园区，浙江建设基地，广东提出目标，山东给予支持。         | 100000
            集群竞赛启动                     | 工信部启动竞赛，江苏、浙江、江苏、广东、广东参加。               | 100000
            中华人民共和国印花税法           | 第一条 应当依法纳税。                                           | 100000
            地震预报条例                     | 1998年12月17日 国务院令第255号发布\\n第一条 北京市按规定执行。北京市略。 | 100000
            補助計畫                         | 每案以新臺幣二百萬元為上限。                                    | 710000
            節約用水                         | 本港居民應節約用水。                                            | 810000
            节约用水                         | 居民应当节约用水。                                              |
            """)
    void findsThePlaceOfADocumentThatNobodySigned(String title, String body, @Nullable String region) {
        assertThat(Documents.enrich(title, body).place().region()).isEqualTo(region);
    }

    @Test
    void doesNotTakeTheReceiverForTheIssuer() {
        EnrichedDocument document = Documents.enrich("国务院关于某事的批复", "湖南省人民政府：\n你省请示收悉。\n国务院\n2018年11月2日");
        assertThat(document.subject().agencies()).containsExactly("国务院");
        assertThat(document.place().level()).isEqualTo(Level.NATIONAL);
    }

    @Test
    void listsTheRegionsThatTheTextComesBackTo() {
        EnrichedDocument document =
                Documents.enrich("工信部开展集群竞赛", "江苏8个，广东7个，浙江7个，湖北4个，四川2个。江苏打造高地，江苏又有新举措。广东聚焦支柱产业，浙江建设基地。");
        assertThat(document.place().regions()).containsExactly("100000", "320000", "440000", "330000");
    }

    @Test
    void prefersTheCityThatIsGivenIfItLiesInTheProvinceThatIsGiven() {
        Map<GivenField, String> given = Map.of(GivenField.REGION, "广东省", GivenField.CITY, "湛江市");
        assertThat(Documents.enrich("文明条例", "第一条 江苏省略。", given).place().region())
                .isEqualTo("440800");
        assertThat(Documents.enrich("甲", "乙。", Map.of(GivenField.REGION, "全国"))
                        .place()
                        .region())
                .isEqualTo("100000");
        assertThat(Documents.enrich("甲", "乙。", Map.of(GivenField.REGION, "臺灣"))
                        .place()
                        .regions())
                .isEqualTo(List.of("710000"));
    }

    @Test
    void believesTheSignaturesWhereAPageNamesOnlyTheFirst() {
        EnrichedDocument document = Documents.enrich("协同方案", "照办。\n重庆市人民政府办公厅\n四川省人民政府办公厅\n2020年12月18日");
        assertThat(document.subject().agencies()).containsExactly("重庆市人民政府办公厅", "四川省人民政府办公厅");
    }
}

package org.tongwen.indexer.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.EnrichedDocument;

/** Names that look like another place than the one they mean, each in both scripts. */
class PlaceTrapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于上海市广东路封闭施工的通告   | 上海市广东路自下月起封闭。           | 310000
            關於上海市廣東路封閉施工的通告   | 上海市廣東路自下月起封閉。           | 310000
            关于江苏大厦消防演练的通知       | 江苏大厦各租户：江苏大厦将组织演练。 |
            關於江蘇大廈消防演練的通知       | 江蘇大廈各租戶：江蘇大廈將組織演練。 |
            吉林省吉林市碳纤维发展意见       | 支持吉林市企业。                     | 220200
            吉林省吉林市碳纖維發展意見       | 支持吉林市企業。                     | 220200
            北京市朝阳区服务业若干措施       | 朝阳区支持企业。                     | 110105
            北京市朝陽區服務業若干措施       | 朝陽區支持企業。                     | 110105
            长春市朝阳区服务业若干措施       | 朝阳区支持企业。                     | 220104
            長春市朝陽區服務業若干措施       | 朝陽區支持企業。                     | 220104
            海南藏族自治州草原条例           | 第一条 略。                          | 632500
            海南藏族自治州草原條例           | 第一條 略。                          | 632500
            河南蒙古族自治县草原条例         | 第一条 略。                          | 632324
            河南蒙古族自治縣草原條例         | 第一條 略。                          | 632324
            关于设立合肥高新区创新基金的通知 | 照办。                               | 340100
            關於設立合肥高新區創新基金的通知 | 照辦。                               | 340100
            """)
    void isNotMistaken(String title, String body, @Nullable String region) {
        assertThat(Documents.enrich(title, body).place().region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "苏政办发〔2021〕3号, 320000",
        "蘇政辦發〔2021〕3號, 320000",
        "粤府函〔2020〕11号, 440000",
        "粵府函〔2020〕11號, 440000",
        "沪府规〔2022〕8号, 310000",
        "滬府規〔2022〕8號, 310000",
        "穗府办〔2019〕5号, 440100",
        "穗府辦〔2019〕5號, 440100",
        "国办发〔2023〕12号, 100000",
        "國辦發〔2023〕12號, 100000"
    })
    void aNumberTellsWhoseDocumentItIs(String number, String region) {
        EnrichedDocument document = Documents.enrich("关于加强防汛工作的通知", number + "\n各有关单位：\n请照办。");
        assertThat(document.place().region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "优胜者名单公布, 南京集群（江苏省）、杭州集群（浙江省）、广州集群（广东省）、长沙集群（湖南省）、武汉集群（湖北省）、成都集群（四川省）、合肥集群（安徽省）、"
                + "青岛集群（山东省）、西安集群（陕西省）、沈阳集群（辽宁省）、福州集群（福建省）、南昌集群（江西省）、石家庄集群（河北省）、太原集群（山西省）、"
                + "郑州集群（河南省）、贵阳集群（贵州省）、昆明集群（云南省）、南宁集群（广西）、长春集群（吉林省）、兰州集群（甘肃省）。",
        "優勝者名單公布, 南京集群（江蘇省）、杭州集群（浙江省）、廣州集群（廣東省）、長沙集群（湖南省）、武漢集群（湖北省）、成都集群（四川省）、合肥集群（安徽省）、"
                + "青島集群（山東省）、西安集群（陝西省）、瀋陽集群（遼寧省）、福州集群（福建省）、南昌集群（江西省）、石家莊集群（河北省）、太原集群（山西省）、"
                + "鄭州集群（河南省）、貴陽集群（貴州省）、昆明集群（雲南省）、南寧集群（廣西）、長春集群（吉林省）、蘭州集群（甘肅省）。"
    })
    void aListOfTwentyProvincesIsNational(String title, String body) {
        assertThat(Documents.enrich(title, body).place().region()).isEqualTo("100000");
    }

    @ParameterizedTest
    @CsvSource({"长三角一体化发展规划, 推进长三角协同。", "長三角一體化發展規劃, 推進長三角協同。"})
    void aMacroRegionIsAllOfItsMembers(String title, String body) {
        assertThat(Documents.enrich(title, body).place().regions()).contains("310000", "320000", "330000", "340000");
    }
}

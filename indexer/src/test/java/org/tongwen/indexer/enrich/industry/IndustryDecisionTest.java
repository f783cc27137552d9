package org.tongwen.indexer.enrich.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.model.document.Evidence;

class IndustryDecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某市促进低空经济发展若干措施              | aerospace-marine.low-altitude
            修正「旅館業管理規則」第五條條文          | hospitality
            修正「水產種苗查驗辦法」                  | agriculture.fisheries
            乡村旅游条例                              | business-services.tourism
            殯葬設施管理辦法                          | residential-services.funerals
            关于支持汽车、电子产业的意见              | automotive electronics
            Notice on the shipbuilding industry       | aerospace-marine.ships
            关于加强机关作风建设的通知                | ''
            公務人員任用法施行細則                    | ''
            """)
    void isToldByTheTitle(String title, String industries) {
        assertThat(industries(title, "现将有关事项通知如下。")).containsExactlyInAnyOrder(split(industries));
    }

    @Test
    void isToldByABodyThatSpeaksOfLittleElse() {
        String hans = "动力电池企业要提高一致性。\n电芯出厂前应当检测。\n锂电池运输要防撞击。\n鼓励研究固态电池。";
        String hant = "各公私場所應改善空氣污染。\n揮發性有機物每季檢測。\n排放量逾限者改善。\n空氣品質惡化時減產。";

        assertThat(industries("工作要点", hans)).containsExactly("automotive.power-batteries");
        assertThat(industries("作業須知", hant)).containsExactly("water-environment.protection");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            由水利、林业、交通运输、卫生健康、教育等部门按照职责分工负责。
            支持钢铁、汽车、船舶、纺织、食品、医药等行业的企业参加。
            請水利、農業、交通、衛生、教育等機關配合辦理。
            由教育部门、水利局、旅游局会同办理，农业农村主管部门参加。
            某医药公司与某物流公司签订合同。
            甲方为江海纺织股份有限公司，乙方为北山大学、中原农业大学。
            核准王大明換發水利工程科技師執業執照。
            業務範圍：如水利工程科執業範圍。
            工业和信息化部、農業部、交通运输部联合发布。
            请发送电子邮件，并提供银行账户。
            """)
    void passesOverListsAndNames(String sentence) {
        assertThat(industries("通知", (sentence + "\n").repeat(4))).isEmpty();
    }

    @Test
    void isNotAboutEverythingThatAReportGoesThrough() {
        String report = """
                农业生产再获丰收，粮食总产量增加。
                钢铁产能继续压减，特钢比重提高。
                学校食堂得到改善，学前教育加快普及。
                新建铁路三百公里，公路联网成片。
                医疗机构新增床位，公共卫生继续加强。
                旅游收入增长，景区升级。
                软件收入增长，人工智能开始应用。
                银行贷款增加，保险业平稳。
                文化产业活跃，博物馆免费开放。
                """;

        assertThat(industries("工作报告", report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制造业集群看点/常州提出，轨道交通装备集群五年翻一番。/医疗器械集群有企业三百家，多在苏州。" + "/轨道交通装备产业集群配套率过半。/苏州说，医疗器械集群还缺人才。",
                "製造業集群看點/常州提出，軌道交通裝備集群五年翻一番。/醫療器械集群有企業三百家，多在蘇州。" + "/軌道交通裝備產業集群配套率過半。/蘇州說，醫療器械集群還缺人才。"
            })
    void isAboutTheClustersOfWhichADocumentOnClustersTells(String document) {
        String[] lines = document.split("/", 2);

        assertThat(industries(lines[0], lines[1].replace('/', '\n')))
                .containsExactlyInAnyOrder("rail-equipment", "biomedicine.devices");
        assertThat(industries(lines[0], "认定轨道交通装备集群、医疗器械集群、纺织集群、食品集群。\n".repeat(2)))
                .isEmpty();
    }

    @Test
    void isAboutEachIndustryThatHasAHeadingIfMostHeadingsAreSuch() {
        String plan = "一、纺织服装\n推动企业改造设备，培育品牌。\n二、食品工业\n建设冷库，统一标准。\n三、轨道交通装备\n支持首批应用。\n四、组织实施\n各地抓好落实。\n";

        assertThat(industries("某市产业发展规划", plan)).containsExactlyInAnyOrder("textiles", "food", "rail-equipment");
        assertThat(industries("某市发展规划", plan + "五、资金\n六、进度\n七、评估\n八、附则\n")).isEmpty();
    }

    @Test
    void takesANumberedListOfTradesForNoOutline() {
        String list = "一、纺织业。\n二、食品工业。\n三、钢铁工业。\n四、造纸业。\n五、石油化工。\n六、家具制造业。\n七、旅馆业。\n八、畜牧业。\n九、采矿业。\n十、医院。\n";

        assertThat(industries("指定应申报之事业", list)).isEmpty();
    }

    @Test
    void namesChainsInsteadOfTheSectorThatTheyStandFor() {
        assertThat(industries("光伏和风电发展办法", "光伏项目先备案。\n风电项目先核准。\n光伏组件要回收。\n"))
                .containsExactlyInAnyOrder("clean-energy-equipment.photovoltaics", "clean-energy-equipment.wind");
    }

    @Test
    void ordersThemBySurenessAndShowsTheBestTerm() {
        EnrichedDocument document = Documents.enrich("关于机器人产业的措施", "机器人整机企业给予奖励。\n机器人应用先试。\n");
        Evidence evidence = document.evidence().stream()
                .filter(one -> one.field().equals("industries"))
                .findFirst()
                .orElseThrow();

        assertThat(evidence.value()).isEqualTo("equipment.robots");
        assertThat(evidence.rule()).isEqualTo("industry.title");
        assertThat(evidence.confidence()).isBetween(0.85, 1.0);
        assertThat(evidence.quote())
                .isNotNull()
                .satisfies(quote -> assertThat(quote.text()).isEqualTo("机器人产业"));
        List<Double> order = document.evidence().stream()
                .filter(one -> one.field().equals("industries"))
                .map(Evidence::confidence)
                .toList();
        assertThat(order).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void readsALineAsLongAsABookInTheTimeItDeserves() {
        for (String text : List.of("集成电路", "集成电路、汽车、", "农业部门", "（一）", "第一章", "某医药", "、", "为了制定本")) {
            String body = text.repeat(600_000 / text.length());
            assertTimeout(Duration.ofSeconds(20), () -> industries("通知", body), text);
        }
    }

    private static List<String> industries(String title, String body) {
        return Documents.enrich(title, body).subject().industries();
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.split(" ");
    }
}

package org.tongwen.model.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.region.RegionRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Mention;

class AgencyRecogniserTest {

    private final AgencyRecogniser recogniser = AgencyRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工信部                       | 工业和信息化部             | NATIONAL | 100000
            工業和信息化部               | 工业和信息化部             | NATIONAL | 100000
            發改委                       | 国家发展和改革委员会       | NATIONAL | 100000
            国务院办公厅                 | 国务院办公厅               | NATIONAL | 100000
            行政院                       | 行政院                     | NATIONAL | 710000
            經濟部                       | 经济部                     | NATIONAL | 710000
            行政院農業委員會             | 农业委员会                 | NATIONAL | 710000
            江苏省工业和信息化厅         | 江苏省工业和信息化厅       | PROVINCE | 320000
            江蘇省工信廳                 | 江苏省工业和信息化厅       | PROVINCE | 320000
            江苏工信厅                   | 江苏省工业和信息化厅       | PROVINCE | 320000
            江苏省政府                   | 江苏省人民政府             | PROVINCE | 320000
            北京市经济和信息化局         | 北京市经济和信息化局       | PROVINCE | 110000
            上海市经济和信息化委员会     | 上海市经济和信息化委员会   | PROVINCE | 310000
            上海市經信委                 | 上海市经济和信息化委员会   | PROVINCE | 310000
            深圳市人民政府办公厅         | 深圳市人民政府办公厅       | CITY     | 440300
            重庆市人大常委会             | 重庆市人民代表大会常务委员会 | PROVINCE | 500000
            北京市发改委                 | 北京市发展和改革委员会     | PROVINCE | 110000
            昆山市人民政府               | 苏州市昆山市人民政府       | COUNTY   | 320583
            中共江苏省委                 | 中共江苏省委员会           | PROVINCE | 320000
            臺中市政府                   | 台中市政府                 | CITY     | 710000
            臺中市政府經濟發展局         | 台中市政府经济发展局       | CITY     | 710000
            香港特別行政區政府           | 香港特别行政区政府         | PROVINCE | 810000
            """)
    void namesAgenciesInFull(String written, String name, String level, String region) {
        String text = "經" + written + "核准";

        assertThat(recogniser.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(mention.value().name()).isEqualTo(name);
            assertThat(mention.value().level()).hasToString(level);
            assertThat(mention.value().region()).isEqualTo(region);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"報江蘇省工信廳、昆山市人民政府。", "𡻕末報江蘇省工信廳，𡻕初報中共江蘇省委、財政部。"})
    void placesThatWereReadAlreadyAreEnough(String text) {
        FoldedText folded = FoldedText.of(text);

        assertThat(recogniser.recognise(folded, RegionRecogniser.standard().recognise(folded)))
                .isEqualTo(recogniser.recognise(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .contains("江蘇省工信廳");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政部门和教育部门",
                "公安部队",
                "省发改委",
                "市卫健委",
                "江苏省政府采购",
                "江苏省委托",
                "江苏省的集群",
                "长三角人民政府",
                "各省人民政府",
            })
    void leavesOutWhatIsNoAgency(String text) {
        assertThat(recogniser.recognise(text)).isEmpty();
    }

    @Test
    void tellsTheSidesOfTheStraitApart() {
        assertThat(recogniser.recognise("教育部").getFirst().value().region()).isEqualTo("100000");
        assertThat(recogniser.recognise("交通部").getFirst().value().region()).isEqualTo("100000");
        assertThat(AgencyRecogniser.taiwanese()
                        .recognise("教育部")
                        .getFirst()
                        .value()
                        .region())
                .isEqualTo("710000");
    }

    @Test
    void separatesAgenciesBesideEachOther() {
        assertThat(recogniser.recognise("中共中央、国务院；工业和信息化部 财政部，江苏省南京市人民政府").stream()
                        .map(mention -> mention.value().name()))
                .containsExactly("中共中央", "国务院", "工业和信息化部", "财政部", "南京市人民政府");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工信部             | 工业和信息化部
            MIIT               | 工业和信息化部
            統計局             | 国家统计局
            财政部             | 财政部 财政部
            江蘇省工信廳       | 江苏省工业和信息化厅
            火星部             | ''
            工信部通知         | ''
            """)
    void resolvesWhatUsersType(String typed, String names) {
        assertThat(Agencies.standard().resolve(typed).stream().map(Agency::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @Test
    void writesTraditionalNamesThatFoldToTheSimplified() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(Agencies.standard().list())
                .allSatisfy(
                        agency -> assertThat(folding.fold(agency.nameHant())).isEqualTo(folding.fold(agency.name())));
    }

    @Test
    void writesAuthoritiesInBothScriptsWithTheirPlace() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(Table.ofResource(Agencies.class, "bodies.tsv").rows()).allSatisfy(row -> {
            assertThat(row.require("name")).containsPattern("\\{(short)?}");
            assertThat(folding.fold(row.require("name_hant"))).isEqualTo(folding.fold(row.require("name")));
            assertThat(row.require("where")).isIn("mainland", "other", "none");
        });
        assertThat(recogniser.recognise("江苏省财政厅").getFirst().value().nameHant()).isEqualTo("江蘇省財政廳");
    }

    @Test
    void staysLinearOnEndlessRepetition() {
        for (String unit : List.of("省市", "江苏省", "国务院", "中共江苏省", "财政部门")) {
            String text = unit.repeat(600_000 / unit.length());
            List<Mention<Agency>> mentions = recogniser.recognise(text);
            assertThat(mentions).hasSizeLessThan(text.length());
        }
    }

    @Test
    void takesNamesThatOthersBearForTaiwansOnlyInItsTexts() {
        assertThat(AgencyRecogniser.standard().recognise("環境保護署公布")).isEmpty();
        assertThat(AgencyRecogniser.taiwanese().recognise("環境保護署公布"))
                .extracting(mention -> mention.value().nameHant())
                .containsExactly("環境保護署");
        assertThat(AgencyRecogniser.standard().recognise("行政院環境保護署公布")).hasSize(1);
    }
}

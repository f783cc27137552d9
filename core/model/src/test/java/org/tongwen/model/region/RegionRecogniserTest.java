package org.tongwen.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.text.Mention;

class RegionRecogniserTest {

    private final RegionRecogniser recogniser = RegionRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            江苏省出台政策               | 320000 region.name
            江蘇省出臺政策               | 320000 region.name
            江苏出台政策                 | 320000 region.short
            新疆維吾爾自治區             | 650000 region.name
            内蒙古与內蒙                 | 150000 region.short; 150000 region.short
            苏州市和無錫                 | 320500 region.name; 320200 region.short
            昆山市试点                   | 320583 region.county
            延邊州                       | 222400 region.short
            吉林省吉林市                 | 220000 region.name; 220200 region.name
            吉林出台                     | 220000 region.short
            江苏省南京市玄武区           | 320000 region.name; 320100 region.name; 320102 region.county_in_context
            臺北市與台中市               | 710000 region.locality; 710000 region.locality
            香港灣仔區                   | 810000 region.short; 810000 region.locality
            雄安新区                     | 130000 region.locality
            长江三角洲和粵港澳大灣區     | 310000+320000+330000+340000 region.macro; 440000+810000+820000 region.macro
            京津冀                       | 110000+120000+130000 region.macro
            """)
    void readsNamesInEitherScript(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            北京市朝阳区                       | 110000 110105
            长春市朝阳区                       | 220100 220104
            南京市鼓楼区、玄武区               | 320100 320106 320102
            玄武区、鼓楼区                     | 320102 320106
            徐州市的鼓樓區                     | 320300 320302
            福州市规划，其中鼓楼区             | 350100 350102
            兰州市城关区                       | 620100 620102
            上海市与鼓楼区                     | 310000
            江苏省鼓楼区                       | 320000
            鼓楼区、城关区、朝阳区             | ''
            晋城市城区                         | 140500 140502
            晋城市加快城区建设                 | 140500
            马鞍山市和县                       | 340500 340523
            臺北市中山區                       | 710000
            杭州市昆山市                       | 330100
            """)
    void tellsCountiesOfOneNameApartByThePlaceBefore(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上海市广东路                 | 310000
            上海市南京東路步行街         | 310000
            青岛市香港中路               | 370200
            吉林大街                     | ''
            江苏大厦、江苏酒店、江苏银行 | ''
            南京大學与南京师范大学       | ''
            江苏路径清晰                 | 320000
            中山路、中山大学、孫中山     | ''
            中山市                       | 442000
            上海南部                     | 310000
            渤海南部与太湖北岸           | ''
            黄河南岸、淮河北岸           | ''
            推广东西部协作               | ''
            东南通道、西南通道           | ''
            扩大连锁经营                 | ''
            经济南北差异                 | ''
            复合肥                       | ''
            建设幸福建设美丽             | ''
            大同小异、东方、和田玉、安康 | ''
            普通化工、确保定期、四平方米 | ''
            大同市、保定市、安康市       | 140200 130600 610900
            南京市场                     | 320100
            新建区域、河北区域           | 130000
            省、市和县人民政府           | ''
            创新和县域经济               | ''
            京剧、粤菜、苏绣             | ''
            新青年、吉黑两色             | ''
            全国各地                     | ''
            台湾海峡                     | ''
            开封验视、停运城镇、适应城市 | ''
            中山东一路、苏州河、千佛山   | ''
            河北镇、江苏镇江             | 320000 321100
            """)
    void isNotTakenInByWordsThatLookLikePlaces(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            京、沪、苏、粤试点           | 110000 310000 320000 440000
            蘇浙滬皖一体化               | 320000 330000 310000 340000
            陝甘寧青新                   | 610000 620000 640000 630000 650000
            黑吉辽蒙                     | 230000 220000 210000 150000
            推进沪昆高铁                 | ''
            """)
    void readsAbbreviationsOfOneCharacterInARun(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            合肥高新区管委会             | 合肥高新技术产业开发区 340100
            合肥市高新技術產業開發區     | 合肥高新技术产业开发区 340100
            昆山經濟技術開發區           | 昆山经济技术开发区 320583
            大连开发区                   | 大连开发区 210200
            苏州工业园区                 | 苏州工业园区 320500
            """)
    void readsZonesOfKnownPlaces(String text, String expected) {
        Territory zone = recogniser.recognise(text).getFirst().value();
        assertThat(zone.name() + " " + zone.regions().getFirst().code()).isEqualTo(expected);
    }

    @Test
    void wantsTheSuffixOfMainlandCitiesInTaiwaneseTexts() {
        assertThat(recogniser.recognise("泰安工程公司")).hasSize(1);
        assertThat(RegionRecogniser.taiwanese().recognise("泰安工程公司")).isEmpty();
        assertThat(RegionRecogniser.taiwanese().recognise("泰安市與上海、臺中")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"在江蘇省內", "在江苏省内"})
    void pointsToTheOriginalText(String text) {
        Mention<Territory> mention = recogniser.recognise(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isIn("江蘇省", "江苏省");
    }

    @Test
    void keepsTheNameOfAPlaceWithoutACode() {
        Territory place = recogniser.recognise("臺中市政府").getFirst().value();
        assertThat(place.nameHant()).isEqualTo("臺中市");
        assertThat(place).isInstanceOf(Locality.class);
    }

    @Test
    void staysLinearOnEndlessRepetition() {
        for (String unit : List.of("省市", "黑龙江", "鼓楼区", "新建区域", "江苏路", "黔西南布依族苗族自治", "苏", "苏浙", "合肥高新区")) {
            String text = unit.repeat(600_000 / unit.length());
            assertThat(recogniser.recognise(text)).hasSizeLessThan(text.length());
        }
    }

    private String read(String text) {
        return recogniser.recognise(text).stream()
                .map(mention ->
                        mention.value().regions().stream().map(Region::code).collect(Collectors.joining("+")) + " "
                                + mention.rule())
                .collect(Collectors.joining("; "));
    }

    private String codes(String text) {
        return recogniser.recognise(text).stream()
                .map(mention -> mention.value().regions().getFirst().code())
                .collect(Collectors.joining(" "));
    }
}

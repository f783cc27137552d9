package org.tongwen.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.script.ScriptFolding;

class RegionsTest {

    private final Regions regions = Regions.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            320000                 | 320000
            江苏                   | 320000
            江蘇省                 | 320000
            苏                     | 320000
            蘇                     | 320000
            Jiangsu                | 320000
            粤                     | 440000
            滬                     | 310000
            新疆                   | 650000
            臺灣                   | 710000
            台灣                   | 710000
            台湾                   | 710000
            全国                   | 100000
            national               | 100000
            南京                   | 320100
            江苏南京               | 320100
            江蘇省南京市鼓樓區     | 320106
            昆山                   | 320583
            鼓楼区                 | 320106 320302 350102 410204
            朝阳                   | 211300
            大同                   | 140200
            吉林                   | 220000
            海南                   | 460000
            臺北市                 | 710000
            荃灣區                 | 810000
            长三角                 | 310000 320000 330000 340000
            長三角                 | 310000 320000 330000 340000
            京津冀                 | 110000 120000 130000
            粵港澳大灣區           | 440000 810000 820000
            成渝                   | 510000 500000
            浙江南京               | ''
            火星                   | ''
            ''                     | ''
            """)
    void resolvesWhatUsersType(String typed, String codes) {
        assertThat(codes(regions.resolve(typed))).isEqualTo(codes);
    }

    @Test
    void walksUpAndDown() {
        Region gulou = regions.get("320106");
        assertThat(codes(regions.path(gulou))).isEqualTo("320000 320100 320106");
        assertThat(codes(regions.path(regions.get("110105")))).isEqualTo("110000 110105");
        assertThat(codes(regions.path(regions.get("419001")))).isEqualTo("410000 419001");
        assertThat(regions.path(regions.get(Region.NATIONAL))).isEmpty();
        assertThat(regions.parent(regions.get("320000"))).isEmpty();
        assertThat(regions.children(regions.get("320100"))).contains(gulou).hasSize(11);
        assertThat(regions.children(regions.get("320000"))).hasSize(13);
        assertThat(regions.children(regions.get(Region.NATIONAL))).hasSize(34);
        assertThat(regions.contains(regions.get("320000"), gulou)).isTrue();
        assertThat(regions.contains(regions.get("320200"), gulou)).isFalse();
    }

    @Test
    void saysWhichCodeItLacks() {
        assertThat(regions.find("999999")).isEmpty();
        assertThatThrownBy(() -> regions.get("999999"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("3200", "江苏省", "江蘇省", "", Level.PROVINCE, List.of()));
    }

    @Test
    void holdsEveryUnitUnderItsProvince() {
        Map<Level, Long> counts =
                regions.list().stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
        assertThat(counts).containsEntry(Level.PROVINCE, 34L).containsEntry(Level.CITY, 333L);
        assertThat(regions.list())
                .filteredOn(region -> region.level() == Level.CITY || region.level() == Level.COUNTY)
                .allMatch(region -> regions.path(region).getFirst().level() == Level.PROVINCE);
    }

    @Test
    void writesTraditionalNamesThatFoldToTheSimplified() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(regions.list())
                .allSatisfy(
                        region -> assertThat(folding.fold(region.nameHant())).isEqualTo(folding.fold(region.name())));
        assertThat(regions.macroRegions())
                .allSatisfy(macro -> assertThat(folding.fold(macro.nameHant())).isEqualTo(folding.fold(macro.name())));
        assertThat(regions.localities())
                .allSatisfy(place -> assertThat(folding.fold(place.nameHant())).isEqualTo(folding.fold(place.name())));
    }

    @Test
    void givesNoNameToTwoProvincesOrCities() {
        Map<String, String> owners = new HashMap<>();
        for (Region region : regions.list()) {
            if (region.level() != Level.COUNTY) {
                region.aliases()
                        .forEach(alias -> assertThat(owners.put(alias, region.code()))
                                .as(alias)
                                .isNull());
                assertThat(owners.put(region.name(), region.code()))
                        .as(region.name())
                        .isNull();
            }
        }
    }

    private static String codes(List<Region> regions) {
        return regions.stream().map(Region::code).collect(Collectors.joining(" "));
    }
}

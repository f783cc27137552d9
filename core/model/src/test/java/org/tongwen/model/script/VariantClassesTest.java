package org.tongwen.model.script;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantClassesTest {

    private final Map<Integer, Integer> representatives = VariantClasses.load().representatives();

    private final Map<Integer, Set<Integer>> classes = representatives.entrySet().stream()
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())));

    @Test
    void classesStaySmall() {
        assertThat(classes.values()).allSatisfy(members -> assertThat(members).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void classesAreNamedInTheBasicPlaneIfTheyCan() {
        assertThat(classes)
                .allSatisfy((name, members) -> assertThat(members)
                        .as(Character.toString(name))
                        .allMatch(member -> !Character.isBmpCodePoint(member) || Character.isBmpCodePoint(name)));
    }

    /** Simplified characters that are common in policy texts and stay apart; the pairs are near in the tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "画划", "复覆", "沈沉", "炼链", "纽钮", "具俱", "象像", "账胀", "座坐", "待呆", "分份", "作做", "的地", "那哪", "历厉", "练炼", "借惜",
                "称秤", "升生", "度渡", "象相", "付副", "以已", "象向", "徵证", "订定", "采彩", "佣用", "叶页", "坏坯", "哩里", "妆装"
            })
    void commonCharactersStayApart(String pair) {
        assertThat(name(pair.codePointAt(0))).isNotEqualTo(name(pair.codePointAt(1)));
    }

    /**
     * Traditional characters that Simplified script does not tell apart: the price of one script for all texts.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "后後", "发發髮", "里裡裏", "干乾幹", "系係繫", "制製", "准準", "并並併", "面麵", "台臺檯颱", "复復複", "征徵", "历歷曆", "只隻", "余餘", "云雲",
                "几幾", "卷捲", "汇匯彙", "尽盡儘", "冲沖衝", "了瞭", "表錶", "周週", "升昇", "谷穀", "斗鬥", "松鬆", "范範", "胡鬍", "向嚮", "合閤", "志誌",
                "折摺", "划劃", "注註", "游遊", "托託", "克剋", "采採", "舍捨", "致緻", "回迴", "当當噹"
            })
    void acceptedMergers(String accepted) {
        Set<Integer> names = new HashSet<>();
        accepted.codePoints().forEach(c -> names.add(name(c)));
        assertThat(names).hasSize(1);
    }

    @Test
    void everyOwnVariantTellsSomethingNew() {
        Set<String> listed = new HashSet<>();
        for (List<String> line : Tables.read(Tables.OWN_CHARACTERS)) {
            assertThat(line).as("a class of its own: %s", line).hasSizeGreaterThan(1);
            assertThat(line)
                    .allSatisfy(c -> assertThat(listed.add(c)).as("%s twice", c).isTrue());
        }
    }

    private int name(int codePoint) {
        return representatives.getOrDefault(codePoint, codePoint);
    }
}

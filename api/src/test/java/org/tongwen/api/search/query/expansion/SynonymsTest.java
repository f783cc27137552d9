package org.tongwen.api.search.query.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.script.ScriptFolding;

class SynonymsTest {

    private final Synonyms standard = Synonyms.standard();

    @ParameterizedTest
    @CsvSource({
        "工信部, 工业和信息化部",
        "發改委, 国家发展和改革委员会",
        "国家发展改革委, 发改委",
        "科技部, 科学技术部",
        "国资委, 国务院国有资产监督管理委员会",
        "市场监管总局, 国家市场监督管理总局",
        "卫健委, 国家卫生健康委员会",
        "人社部, 人力资源和社会保障部",
        "住建部, 住房和城乡建设部",
        "文旅部, 文化和旅游部",
        "证监会, 中国证券监督管理委员会",
        "長三角, 长江三角洲",
        "珠三角, 珠江三角洲",
        "大湾区, 粤港澳大湾区",
        "十四五, 第十四个五年规划",
        "双碳, 碳达峰碳中和",
    })
    void findsTheOtherNameInBothDirections(String one, String other) {
        assertThat(rewritten(one)).contains(other);
        assertThat(rewritten(other)).contains(ScriptFolding.standard().fold(one));
    }

    @Test
    void replacesANameWithinLongerText() {
        assertThat(rewritten("工信部集群竞赛")).containsExactly("工业和信息化部集群竞赛");
    }

    @Test
    void readsTheLongestOfOverlappingNames() {
        assertThat(standard.rewritings("国家发展改革委")).extracting(Rewriting::from).containsOnly("国家发展改革委");
    }

    @Test
    void readsNoMinistryInAnyDepartment() {
        assertThat(standard.rewritings("科技部门")).isEmpty();
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(standard.rewritings("先进制造业集群")).isEmpty();
    }

    @Test
    void skipsCommentsAndEmptyLines() {
        Synonyms synonyms = Synonyms.of(List.of("# nothing", "", "甲 = 乙 # both"));
        assertThat(synonyms.rewritings("甲")).containsExactly(new Rewriting("甲", "乙", "乙"));
    }

    private List<String> rewritten(String part) {
        return standard.rewritings(part).stream().map(Rewriting::text).toList();
    }
}

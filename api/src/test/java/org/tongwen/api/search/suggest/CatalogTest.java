package org.tongwen.api.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.typing.Typed;

class CatalogTest {

    private static final Catalog CATALOG = new Catalog(new Counts(
            Map.of("320000", 7L, "310000", 2L, "320100", 3L),
            Map.of("electronics", 5L, "electronics.integrated-circuits", 4L),
            Map.of("shanghai-integrated-circuits", 2L),
            Map.of("jiangsu-1650", 3L),
            Map.of("工业和信息化部", 9L, "衞生福利部", 1L),
            List.of("工業和信息化部", "工业和信息化部"),
            Map.of("国办发", 4L, "国发", 6L, "苏政办发", 1L)));

    @Test
    void whatHasNoDocumentIsNotSuggested() {
        assertThat(values(SuggestionType.REGION, "浙江")).isEmpty();
        assertThat(values(SuggestionType.REGION, "江苏")).containsExactly("320000");
    }

    @Test
    void clustersAndProgrammesAreFoundByNameAliasAndEnglish() {
        assertThat(values(SuggestionType.NAMED_CLUSTER, "上海集成")).isEmpty();
        assertThat(values(SuggestionType.NAMED_CLUSTER, "上海市集成電路")).containsExactly("shanghai-integrated-circuits");
        assertThat(values(SuggestionType.PROGRAMME, "1650")).containsExactly("jiangsu-1650");
    }

    @Test
    void regionsAreFoundByShortNamePinyinInitialsAndEnglish() {
        for (String typed : List.of("江蘇", "jiangsu", "jss", "Jiangs")) {
            assertThat(values(SuggestionType.REGION, typed)).as(typed).contains("320000");
        }
    }

    @Test
    void aMacroRegionHasTheDocumentsOfItsMembers() {
        assertThat(CATALOG.find(SuggestionType.REGION, Typed.of("changsanjiao"))
                        .getFirst()
                        .suggestion())
                .isEqualTo(new Suggestion(SuggestionType.REGION, "长三角", null, "长三角", 9));
    }

    @Test
    void industriesAreFoundByTheirTermsWhichTheAnswerNames() {
        Suggestion found =
                CATALOG.find(SuggestionType.INDUSTRY, Typed.of("晶圆")).getFirst().suggestion();
        assertThat(found.value()).isEqualTo("electronics.integrated-circuits");
        assertThat(found.alias()).isEqualTo("晶圆");
    }

    @Test
    void agenciesAreFoundByAbbreviationAndShownAsMostDocumentsWriteThem() {
        for (String typed : List.of("工信部", "gxb", "gongxin", "工業和")) {
            Suggestion found = CATALOG.find(SuggestionType.AGENCY, Typed.of(typed))
                    .getFirst()
                    .suggestion();
            assertThat(found.text()).as(typed).isEqualTo("工業和信息化部");
            assertThat(found.count()).isEqualTo(9);
        }
    }

    @Test
    void numbersBeginInTheirCanonicalForm() {
        assertThat(beginnings("国办发2023 12")).contains("国办发〔2023〕12");
        assertThat(beginnings("國辦發（2023）1")).contains("国办发〔2023〕1");
        assertThat(beginnings("gbf20")).contains("国办发〔20");
        assertThat(beginnings("办发")).containsExactly("国办发", "苏政办发");
        assertThat(beginnings("2023 12")).isEmpty();
        assertThat(beginnings("国办发 1 2 3")).isEmpty();
    }

    private static List<String> beginnings(String typed) {
        return NumberBeginnings.of(Typed.of(typed), CATALOG);
    }

    private static List<String> values(SuggestionType type, String typed) {
        return CATALOG.find(type, Typed.of(typed)).stream()
                .map(found -> found.suggestion().value())
                .toList();
    }
}

package org.tongwen.model.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.script.ScriptFolding;

class IndustryTaxonomyTest {

    private static final String HEADER = "# version 7\nid\tname\tname_hant\tname_en\tcodes\tterms\n";

    private final IndustryTaxonomy taxonomy = IndustryTaxonomy.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            electronics.integrated-circuits | electronics.integrated-circuits
            集成电路                        | electronics.integrated-circuits
            集成電路                        | electronics.integrated-circuits
            Integrated circuits             | electronics.integrated-circuits
            半導體                          | electronics.integrated-circuits
            積體電路                        | electronics.integrated-circuits
            工具機                          | equipment.machine-tools
            資訊安全                        | software.cybersecurity
            軟體                            | software
            觀光                            | business-services.tourism
            C39                             | electronics
            C40                             | equipment equipment.instruments
            农林牧渔                        | agriculture
            纺织                            | textiles
            紡織產業                        | textiles
            纺织服装业                      | textiles
            新能源                          | clean-energy-equipment
            新能源产业                      | clean-energy-equipment
            生物医药产业                    | biomedicine
            医药                            | biomedicine
            钢铁行业                        | metals.steel
            文化旅游                        | business-services.tourism
            交通运输、仓储和邮政业          | logistics
            畜牧                            | agriculture.livestock
            Semiconductor                   | electronics.integrated-circuits
            银行账户                        | ''
            业                              | ''
            火星农场                        | ''
            """)
    void resolvesWhatUsersType(String typed, String ids) {
        assertThat(taxonomy.resolve(typed).stream().map(Industry::id).collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void hasSectorsAndChains() {
        Industry electronics = taxonomy.get("electronics");
        Industry circuits = taxonomy.get("electronics.integrated-circuits");

        assertThat(taxonomy.parent(circuits)).contains(electronics);
        assertThat(taxonomy.parent(electronics)).isEmpty();
        assertThat(taxonomy.children(electronics)).contains(circuits);
        assertThat(taxonomy.sectors()).hasSize(32);
        assertThat(taxonomy.find("mars")).isEmpty();
        assertThatThrownBy(() -> taxonomy.get("mars"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("mars");
    }

    @Test
    void coversEveryDivisionOfManufacturingAndEverySection() {
        for (int division = 13; division <= 43; division++) {
            String code = "C" + division;
            assertThat(taxonomy.sectors())
                    .as(code)
                    .anyMatch(sector -> sector.codes().stream().anyMatch(own -> own.startsWith(code)));
        }
        for (char section = 'D'; section <= 'T'; section++) {
            assertThat(taxonomy.resolve(String.valueOf(section)))
                    .as("%s", section)
                    .hasSize(1);
        }
    }

    @Test
    void writesTraditionalNamesThatFoldToTheSimplified() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(taxonomy.list())
                .allSatisfy(industry ->
                        assertThat(folding.fold(industry.nameHant())).isEqualTo(folding.fold(industry.name())));
    }

    @Test
    void hasTermsForEveryIndustry() {
        assertThat(taxonomy.list())
                .allMatch(industry -> taxonomy.terms().stream()
                        .anyMatch(term -> term.industry().equals(industry)));
    }

    @Test
    void isReplacedByAnInstitutionsOwnFile() throws IOException {
        IndustryTaxonomy own =
                IndustryTaxonomy.read("own.tsv", new StringReader(HEADER + "tea\t茶\t茶\tTea\tC153\t绿茶=3\n"));

        assertThat(own.version()).isEqualTo("7");
        assertThat(IndustryRecogniser.of(own).recognise("品綠茶")).singleElement().satisfies(mention -> {
            assertThat(mention.value().industry().id()).isEqualTo("tea");
            assertThat(mention.start()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tea~茶~茶~Tea~C153~绿茶=3           | id has lower-case letters
            a.b.c~茶~茶~Tea~C153~绿茶=3         | two levels
            tea~茶~茶~~C153~绿茶=3              | name_en
            tea~茶~茶~Tea~C153~绿茶             | needs a weight
            tea~茶~茶~Tea~C153~绿茶=4           | not 0, 1, 2 or 3
            food.tea~茶~茶~Tea~C153~绿茶=3      | no sector food
            """)
    void namesTheLineOfAnError(String row, String message) {
        String file = HEADER + row.replace('~', '\t') + "\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.read("own.tsv", new StringReader(file)))
                .withMessageStartingWith("own.tsv, line 3: ")
                .withMessageContaining(message);
    }

    @Test
    void hasWordsOfTheMainlandAndTaiwanAndEnglishForEverySector() {
        for (Industry sector : taxonomy.sectors()) {
            String terms = taxonomy.terms().stream()
                    .map(IndustryTerm::text)
                    .filter(text -> taxonomy.resolve(text).stream()
                            .anyMatch(one -> one.sector().orElse(one.id()).equals(sector.id())))
                    .collect(Collectors.joining());
            assertThat(terms).as(sector.id()).matches(".*\\p{IsHan}.*").matches(".*[a-z]{4}.*");
        }
    }

    @Test
    void readsEveryColumnOfTerms() throws IOException {
        String header = HEADER.replace("terms", "terms\tterms_hant\tterms_en");
        String file = header + "tea\t茶\t茶\tTea\tC153\t绿茶=3\t包種=3\tgreen tea=3\n";
        IndustryTaxonomy own = IndustryTaxonomy.read("own.tsv", new StringReader(file));

        assertThat(own.resolve("包种")).hasSize(1);
        assertThat(own.resolve("Green Tea")).hasSize(1);
    }

    @Test
    void needsIndustries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.read("own.tsv", new StringReader(HEADER)))
                .withMessage("own.tsv: no industries");
    }

    @Test
    void letsNoTermHaveTwoWeights() {
        String file = HEADER + "tea\t茶\t茶\tTea\tC153\t绿茶=3|綠茶=2\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.read("own.tsv", new StringReader(file)))
                .withMessage("own.tsv, line 3: the term 綠茶 has two weights");
    }

    @Test
    void letsNoTermShowTwoIndustries() {
        String file = HEADER + "a\t甲\t甲\tA\t\t软件=3\nb\t乙\t乙\tB\t\t軟件=3\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.read("own.tsv", new StringReader(file)))
                .withMessage("own.tsv, line 4: the term 軟件 already shows a");
    }
}

package org.tongwen.model.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

class NamedClustersTest {

    private static final String COLUMNS =
            "id\tname\tname_hant\tname_en\tlevel\tbatch\tyear\tregions\tindustries\tthemes\truns\taliases\tsource\tchecked\n";

    private final NamedClusters clusters = NamedClusters.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shanghai-integrated-circuits              | shanghai-integrated-circuits
            上海市集成电路集群                        | shanghai-integrated-circuits
            上海市集成電路集羣                        | shanghai-integrated-circuits
            Shanghai integrated circuits cluster      | shanghai-integrated-circuits
            上海集成电路产业集群                      | shanghai-integrated-circuits
            上海集成电路                              | shanghai-integrated-circuits
            广深佛莞智能装备集群                      | guangzhou-shenzhen-foshan-dongguan-smart-equipment
            廣深佛莞智能裝備                          | guangzhou-shenzhen-foshan-dongguan-smart-equipment
            江苏省物联网集群                          | jiangsu-internet-of-things
            集成电路                                  | ''
            火星集成电路集群                          | ''
            集群                                      | ''
            ''                                        | ''
            """)
    void resolvesWhatUsersType(String typed, String ids) {
        assertThat(clusters.resolve(typed).stream().map(NamedCluster::id).collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void knowsTheClustersOfTheFirstThreeCompetitions() {
        Map<Integer, Long> national = clusters.list().stream()
                .filter(cluster -> cluster.batch().level() == Level.NATIONAL)
                .collect(Collectors.groupingBy(cluster -> cluster.batch().year(), Collectors.counting()));
        assertThat(national).isEqualTo(Map.of(2021, 25L, 2022, 20L, 2024, 19L));
    }

    @Test
    void holdsNothingThatTheOtherTablesLack() {
        assertThat(clusters.list()).allSatisfy(cluster -> {
            ScriptFolding folding = ScriptFolding.standard();
            assertThat(folding.fold(cluster.names().hant()))
                    .isEqualTo(folding.fold(cluster.names().hans()));
            assertThat(cluster.industries())
                    .allMatch(id -> IndustryTaxonomy.standard().find(id).isPresent());
            assertThat(cluster.source().checked())
                    .isEqualTo(!cluster.source().text().equals("memory"));
        });
    }

    @Test
    void givesOneMeaningToEachThemeOfAPlace() {
        Map<String, String> owners = new HashMap<>();
        clusters.forms()
                .forEach(forms -> forms.themes()
                        .forEach(theme -> assertThat(owners.put(
                                        theme + forms.places(), forms.cluster().id()))
                                .as(theme + forms.cluster().id())
                                .isNull()));
    }

    @Test
    void saysWhatIsWrongWithARow() {
        assertThatThrownBy(() -> clusters.get("atlantis")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> read("x\t甲集群\t甲集群\t\tcity\ta\t2020\t320000\t\t甲\t\t\ta\tyes"))
                .hasMessageContaining("clusters, line 3")
                .hasMessageContaining("not by a city");
        assertThatThrownBy(() -> read("x\t甲集群\t甲集群\t\tnational\ta\t2020\t999999\t\t甲\t\t\ta\tyes"))
                .hasMessageContaining("999999");
        assertThatThrownBy(() -> read("x\t甲集群\t甲集群\t\tnational\ta\tlast\t320000\t\t甲\t\t\ta\tyes"))
                .hasMessageContaining("last");
        assertThatThrownBy(() -> read("x\t甲集群\t甲集群\t\tnational\ta\t2020\t320000\t\t甲\t\t\ta\tmaybe"))
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> read("x\t甲集群\t甲集群\t\tnational\ta\t2020\t320000\t\t\t\t\ta\tyes"))
                .hasMessageContaining("needs a theme");
    }

    private static NamedClusters read(String row) throws IOException {
        List<Row> rows = Table.read("clusters", new StringReader("# version 1\n" + COLUMNS + row + "\n"))
                .rows();
        return new NamedClusters(rows);
    }
}

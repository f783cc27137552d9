package org.tongwen.model.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.FoldedText;

class ClusterRecogniserTest {

    private final ClusterRecogniser recogniser = ClusterRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建设上海市集成电路集群                       | 上海市集成电路集群 cluster.name
            建設上海市集成電路集群                       | 上海市集成電路集群 cluster.name
            支持广深佛莞智能装备集群                     | 广深佛莞智能装备集群 cluster.alias
            上海集成电路集群                             | 上海集成电路集群 cluster.places
            广东省的佛山和东莞泛家居集群                 | 佛山和东莞泛家居集群 cluster.places
            江苏省无锡市物联网产业集群                   | 江苏省无锡市物联网产业集群 cluster.qualified
            上海市世界级集成电路先进制造业集群           | 上海市世界级集成电路先进制造业集群 cluster.qualified
            上海提出，建成世界级集成电路产业集群         | 集成电路产业集群 cluster.near
            湖北提出，建成世界级集成电路产业集群         | ''
            上海提出目标。建成世界级集成电路产业集群     | ''
            湖南壮大工程机械、轨道交通装备等产业集群     | 工程机械 cluster.list; 轨道交通装备 cluster.list
            湖南壮大工程机械、海工装备等产业集群         | ''
            江苏强链。聚焦新能源、物联网等5个集群        | 新能源 cluster.list; 物联网 cluster.list
            江苏强链。聚焦物联网等5个集群                | ''
            """)
    void saysWhatItReadByWhichRule(String text, String expected) {
        assertThat(recogniser.recognise(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()) + " " + mention.rule())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void readsEveryOfficialNameInEitherScript() {
        assertThat(NamedClusters.standard().list())
                .allSatisfy(cluster -> assertThat(
                                List.of(cluster.names().hans(), cluster.names().hant()))
                        .allSatisfy(name -> assertThat(recogniser.recognise("促进" + name + "发展").stream()
                                        .map(mention -> mention.value().id() + mention.rule())
                                        .toList())
                                .containsExactly(cluster.id() + "cluster.name")));
    }

    @Test
    void proposesWhatItDoesNotKnow() {
        FoldedText text = FoldedText.of("𠮷：廈門市平板顯示產業集群");
        ClusterReading reading = recogniser.read(text);
        assertThat(reading.clusters()).isEmpty();
        assertThat(reading.proposed()).singleElement().satisfies(mention -> {
            assertThat(text.original().substring(mention.start(), mention.end()))
                    .isEqualTo("廈門市平板顯示產業集群");
            assertThat(mention.rule()).isEqualTo("cluster.proposed");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市",
                "、",
                "集群",
                "产业",
                "“",
                "深圳市",
                "广州市、",
                "集成电路集群",
                "、物联网等",
                "上海集成电路",
                "等",
                "世界级",
                "广深佛莞",
                "深圳电子信息集群",
                "聚落",
                "等5个",
                "新能源等5个、"
            })
    void staysLinearOnEndlessRepetition(String unit) {
        String text = unit.repeat(1_000_000 / unit.length()) + "集群";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> recogniser.recognise(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            320000 | 壯大物聯網集群、新能源集群       | jiangsu-internet-of-things jiangsu-new-energy
            440000 | 做强智能家电集群                 | guangdong-appliances
            430000 | 打造具有全球影响力的工程机械产业集群 | hunan-construction-machinery
            430000 | 学习江苏经验，发展绿色食品集群   | ''
            320000 | 浙江的绿色石化产业集群成势       | ''
            320000 | 借鉴湖南做法，壮大工程机械集群   | hunan-construction-machinery
            320000 | 会议室里的服务器集群             | ''
            """)
    void takesThemesWithoutAPlaceForThoseOfTheText(String home, String text, String ids) {
        String found = ClusterRecogniser.standard().read(FoldedText.of(text), Set.of(home)).clusters().stream()
                .map(mention -> mention.value().id())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(ids);
    }
}

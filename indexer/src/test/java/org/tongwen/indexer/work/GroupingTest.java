package org.tongwen.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/** Works as documents come, change and go. */
class GroupingTest {

    private static final List<String> SENTENCES = List.of(
            "为加快培育先进制造业集群，提升产业链现代化水平，结合本市实际，制定如下措施。",
            "对牵头建设公共技术平台的企业，按照实际投入的一定比例给予补助。",
            "鼓励龙头企业开放应用场景，带动中小企业进入配套体系。",
            "支持高等学校与企业共建现代产业学院，扩大紧缺人才培养规模。",
            "建立重点项目清单，实行专班推进，按月调度，按季通报。",
            "各区应当把用地、用能、环境容量等要素优先配置给重点集群。",
            "市财政局会同有关部门加强资金监管，开展绩效评价。");

    private final InMemoryWorks works = new InMemoryWorks();

    @Test
    void joinsReprintsUnderTheEarliest() {
        put("reprint", text(0, 7), 20);
        put("first", text(0, 7), 10);
        put("other", other(), 5);
        group();
        assertThat(works.find("reprint")).hasValueSatisfying(work -> {
            assertThat(work.work()).isEqualTo("first");
            assertThat(work.copies()).isEqualTo(2);
            assertThat(work.earliest()).isFalse();
            assertThat(work.closest()).isNotNull().satisfies(closest -> {
                assertThat(closest.id()).isEqualTo("first");
                assertThat(closest.likeness()).isEqualTo(1);
            });
        });
        assertThat(works.find("first")).get().matches(Membership::earliest);
        assertThat(works.find("other")).contains(Membership.alone("other"));
    }

    @Test
    void aCopyThatComesLaterJoinsAndAnEarlierOneTakesTheLead() {
        put("second", text(0, 7), 10);
        put("third", text(0, 7), 20);
        group();
        put("first", text(0, 7), 1);
        group();
        assertThat(List.of("first", "second", "third"))
                .allSatisfy(id -> assertThat(works.find(id)).hasValueSatisfying(work -> {
                    assertThat(work.work()).isEqualTo("first");
                    assertThat(work.copies()).isEqualTo(3);
                }));
    }

    @Test
    void whatIsReplacedByAnotherTextLeavesItsWork() {
        put("first", text(0, 7), 1);
        put("second", text(0, 7), 2);
        put("third", text(0, 7), 3);
        group();
        put("first", other(), 1);
        group();
        assertThat(works.find("first")).contains(Membership.alone("first"));
        assertThat(works.find("third"))
                .hasValueSatisfying(work -> assertThat(work.work()).isEqualTo("second"));
        works.remove("third");
        group();
        assertThat(works.find("second")).contains(Membership.alone("second"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsFoundDoesNotDependOnTheOrderOrOnHowManyRunsThereAre(long seed) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(document("copy-" + i, text(0, 7) + "（第" + "甲乙丙丁戊己".charAt(i) + "处转载）", 20 - i));
            documents.add(document("part-" + i, text(0, i + 2), 3 + i));
            documents.add(document("other-" + i, other() + "甲乙丙丁戊己".charAt(i), 1 + i));
        }
        Map<String, Membership> expected = grouped(documents, documents.size());
        Random random = new Random(seed);
        Collections.shuffle(documents, random);
        Map<String, Membership> shuffled = grouped(documents, 1 + random.nextInt(5));
        assertThat(shuffled).isEqualTo(expected);
        assertThat(Set.copyOf(expected.values()).size()).isGreaterThan(2);
    }

    @Test
    void aSecondGroupingChangesNothing() {
        put("first", text(0, 7), 1);
        put("second", text(0, 7), 2);
        group();
        List<String> changed = new ArrayList<>();
        put("third", text(0, 7), 3);
        Grouping.run(works, Clock.systemUTC(), count -> {}, (id, work) -> changed.add(id));
        assertThat(changed).containsExactly("first", "second", "third");
        changed.clear();
        Grouping.run(works, Clock.systemUTC(), count -> {}, (id, work) -> changed.add(id));
        assertThat(changed).isEmpty();
    }

    private static Map<String, Membership> grouped(List<PolicyDocument> documents, int runs) {
        InMemoryWorks store = new InMemoryWorks();
        int size = (documents.size() + runs - 1) / runs;
        for (int from = 0; from < documents.size(); from += size) {
            documents.subList(from, Math.min(documents.size(), from + size)).forEach(store::put);
            Grouping.run(store, Clock.systemUTC(), count -> {}, (id, work) -> {});
        }
        Map<String, Membership> works = new TreeMap<>();
        documents.forEach(
                document -> works.put(document.id(), store.find(document.id()).orElseThrow()));
        return works;
    }

    private void put(String id, String body, int day) {
        works.put(document(id, body, day));
    }

    private void group() {
        Grouping.run(works, Clock.systemUTC(), count -> {}, (id, work) -> {});
    }

    private static String text(int from, int to) {
        return String.join("\n", SENTENCES.subList(from, to));
    }

    private static String other() {
        return "農業部公告修正有機農產品驗證機構認證辦法，並自即日生效，有關驗證費用、追蹤查驗及標章使用之規定一併修正，請各縣市政府轉知轄內農民團體辦理，"
                + "並於每年年底前將查驗結果函報本部備查，逾期未報者不予補助。";
    }

    private static PolicyDocument document(String id, String body, int day) {
        return new PolicyDocument(
                id,
                new Content("关于加快培育集群的若干措施", body, Script.HANS, Set.of()),
                new Dates(null, PolicyDate.ofDay(LocalDate.of(2021, 3, day)), null, 2021, false),
                Place.UNKNOWN,
                Subject.UNKNOWN,
                new Provenance(null, null, id + ".txt", id, Original.of("text", body)),
                List.of());
    }
}

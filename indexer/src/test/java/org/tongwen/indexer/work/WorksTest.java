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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.work.sketch.Documents;
import org.tongwen.indexer.work.sketch.Sketch;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.PolicyDocument;

class WorksTest {

    private static final String TEXT = Documents.prose(40, 8);
    private static final PolicyDate OLD = PolicyDate.ofDay(LocalDate.of(2019, 5, 6));
    private static final PolicyDate NEW = PolicyDate.ofDay(LocalDate.of(2023, 3, 9));

    @Test
    void aCopyWithoutADateGoesToTheVersionThatItIsMostLikeAndChainsNone() {
        String amended = TEXT + Documents.prose(6, 9);
        List<PolicyDocument> members = List.of(
                Documents.of("东江市节水条例", TEXT).issued(OLD).as("old"),
                Documents.of("东江市节水条例", amended).issued(NEW).as("new"),
                Documents.of("东江市节水条例", amended.substring(20)).as("copy"));
        assertThat(ids(members)).containsExactly("[new, copy]", "[old]");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<PolicyDocument> members = new ArrayList<>();
        Random random = new Random(3);
        for (int text = 0; text < 12; text++) {
            Draft draft = new Draft("关于第" + text + "项事务的通知", Documents.prose(25, 100 + text));
            int copies = 1 + random.nextInt(5);
            for (int i = 0; i < copies; i++) {
                Draft copy = Edits.all().get(random.nextInt(Edits.all().size())).apply(draft, random);
                members.add(Documents.of(copy.title(), copy.body()).as("text" + text + "." + i));
            }
        }
        List<String> works = ids(members);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(members, random);
            assertThat(ids(members)).isEqualTo(works);
        }
    }

    @Test
    void theEarliestKnownComesFirst() {
        Documents text = Documents.of("题目", TEXT);
        Stream<PolicyDocument> documents = Stream.of(
                text.as("undated"),
                text.published(NEW).as("b published later"),
                text.published(OLD).as("published"),
                text.published(PolicyDate.ofYear(2019)).as("a published that year"),
                text.published(NEW).as("a published later"));
        assertThat(documents
                        .map(document -> new Copy(document.id(), Sketch.of(document), Membership.alone(document.id())))
                        .sorted(Copy.EARLIEST_FIRST)
                        .map(Copy::id))
                .containsExactly(
                        "published", "a published that year", "a published later", "b published later", "undated");
    }

    @Test
    void titlesAloneAreOneOnlyIfTheyAreTheSame() {
        Documents title = Documents.of("关于车用汽柴油价格的通知", "");
        List<PolicyDocument> members = List.of(
                title.published(OLD).as("a"),
                Documents.of("關於車用汽、柴油價格的通知", "").published(OLD).as("b"),
                title.published(NEW).as("c"),
                Documents.of("关于车用汽柴油价格的通告", "").published(OLD).as("d"),
                Documents.of("关于车用汽柴油价格的通知", TEXT).published(OLD).as("with body"));
        assertThat(ids(members)).containsExactly("[a, b]", "[c]", "[d]", "[with body]");
    }

    /** Returns the ids of each work, its first in front and the others in order. */
    private static List<String> ids(List<PolicyDocument> documents) {
        InMemoryWorks store = new InMemoryWorks();
        documents.forEach(store::put);
        Grouping.run(store, Clock.systemUTC(), count -> {}, (id, work) -> {});
        Map<String, Set<String>> works = new TreeMap<>();
        for (PolicyDocument document : documents) {
            String work = store.find(document.id()).orElseThrow().work();
            works.computeIfAbsent(work, first -> new TreeSet<>()).add(document.id());
        }
        return works.entrySet().stream()
                .map(work -> Stream.concat(
                                Stream.of(work.getKey()),
                                work.getValue().stream().filter(id -> !id.equals(work.getKey())))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}

package org.tongwen.api.it.relevance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Our ranking beside those of the usual set-ups, over the sample corpus and queries with judged answers. */
@ExtendWith(SampleServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceIT {

    private static final String OURS = "ours";
    private static final int QUERIES_OF_A_KIND = 12;
    private static final int KINDS = 6;
    /** What each rival reaches on some kind of query, if it works. */
    private static final double WORKING = 0.5;

    private final Api api;
    private final List<JudgedQuery> queries = JudgedSet.read();
    private final List<SampleText> texts;
    private final TongwenElasticsearch elasticsearch;
    private final Scores scores = new Scores();

    RelevanceIT(Api api, TongwenElasticsearch elasticsearch) {
        this.api = api;
        this.elasticsearch = elasticsearch;
        this.texts = SampleText.list(elasticsearch);
    }

    @BeforeAll
    void askAll() throws IOException {
        try (RivalIndex index = RivalIndex.of(elasticsearch, texts)) {
            for (Rival rival : Rival.values()) {
                queries.forEach(query -> scores.add(rival.label(), query, index.ask(rival, query.text())));
            }
        }
        Map<String, String> keys = texts.stream().collect(toMap(SampleText::id, SampleText::key));
        for (JudgedQuery query : queries) {
            List<String> ids = Api.listed(api.documents("q=" + query.text(), "size=" + Ndcg.DEPTH));
            scores.add(
                    OURS,
                    query,
                    ids.stream().map(id -> Objects.requireNonNull(keys.get(id))).toList());
        }
        System.out.println("nDCG@10 over the sample corpus\n" + scores.table());
        Files.writeString(Path.of("target/relevance.tsv"), scores.details());
    }

    @Test
    void thereAreEnoughQueriesOfEachKindAndEachHasAnswersInTheCorpus() {
        assertThat(queries.stream().collect(groupingBy(JudgedQuery::kind, counting())))
                .hasSize(KINDS)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(QUERIES_OF_A_KIND));
        assertThat(queries).extracting(JudgedQuery::text).doesNotHaveDuplicates();
        Set<String> keys = texts.stream().map(SampleText::key).collect(Collectors.toSet());
        assertThat(queries).allSatisfy(query -> {
            assertThat(query.grades()).as(query.id()).isNotEmpty();
            assertThat(keys).as(query.id()).containsAll(query.grades().keySet());
            assertThat(query.grades().values()).as(query.id()).allMatch(grade -> grade == 1 || grade == 2);
        });
    }

    /** A rival that is broken would make us win. */
    @ParameterizedTest
    @EnumSource
    void everyRivalWorks(Rival rival) {
        assertThat(scores.kinds())
                .allSatisfy(kind ->
                        assertThat(scores.mean(rival.label(), kind)).as(kind).isPositive());
        assertThat(scores.kinds())
                .anySatisfy(kind -> assertThat(scores.mean(rival.label(), kind)).isGreaterThan(WORKING));
    }

    @Test
    void weAreBestOnTheMean() {
        assertThat(Rival.STOCK)
                .allSatisfy(rival ->
                        assertThat(scores.mean(OURS)).as(rival.label()).isGreaterThan(scores.mean(rival.label())));
    }

    @Test
    void weAreNotWorstOnAnyKindOfQuery() {
        assertThat(scores.kinds())
                .allSatisfy(kind -> assertThat(scores.mean(OURS, kind))
                        .as(kind)
                        .isGreaterThanOrEqualTo(Rival.STOCK.stream()
                                .mapToDouble(rival -> scores.mean(rival.label(), kind))
                                .min()
                                .orElseThrow()));
    }
}

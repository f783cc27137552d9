package org.tongwen.api.search.elasticsearch.term;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongwen.api.it.SampleServer;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.term.TermLimits;
import org.tongwen.api.search.term.TypicalTerms;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Mono;

/** The sample corpus is smaller than a sample of it would be, so smaller ones are drawn here. */
@ExtendWith(SampleServer.class)
class CandidatesIT {

    private static final Query HANS = script("hans");
    private static final Query HANT = script("hant");

    private final ElasticsearchAsyncClient client;

    CandidatesIT(TongwenElasticsearch elasticsearch) {
        this.client = elasticsearch.reader();
    }

    @Test
    void aSampleHasAsManyDocumentsAsAreWantedAndTheSameEachTime() {
        Candidates.Found few = find(10, 100);
        assertThat(few.sampled()).isEqualTo(10);
        assertThat(few.words()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(find(10, 100)).isEqualTo(few);
        assertThat(find(10, 5).words()).isEqualTo(few.words().subList(0, 5));
        assertThat(find(1_000, 100).sampled()).isGreaterThan(20);
    }

    /** The words come from the sample, their counts from all documents. */
    @Test
    void countsAreOfAllDocuments() {
        Candidates.Found few = find(10, 100);
        Candidates.Found all = find(1_000, 1_000);
        TypicalTerms counted = count(few);
        TypicalTerms whole = count(all);
        assertThat(counted.inSet()).isEqualTo(whole.inSet()).isEqualTo(all.sampled());
        assertThat(counted.sampled()).isEqualTo(10);
        assertThat(counted.list(new TermLimits(11, 100))).isNotEmpty();
        List<String> both =
                few.words().stream().filter(word -> all.words().contains(word)).toList();
        assertThat(both)
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(counted.counts().get(word))
                        .isEqualTo(whole.counts().get(word)));
    }

    private TypicalTerms count(Candidates.Found found) {
        WordsRequest words = new WordsRequest(HANS, HANT, found);
        return words.read(client.search(words.request(), Void.class).join());
    }

    private Candidates.Found find(int sample, int most) {
        return Objects.requireNonNull(new Candidates(
                        request -> Mono.fromFuture(() -> client.search(request, Void.class)), sample)
                .find(HANS, HANT, most)
                .block());
    }

    private static Query script(String id) {
        return QueryBuilders.bool()
                .filter(
                        FilterQueries.present(),
                        QueryBuilders.term()
                                .field(Fields.SCRIPT)
                                .value(id)
                                .build()
                                ._toQuery())
                .build()
                ._toQuery();
    }
}

package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.indexer.load.Edition;
import org.tongwen.indexer.load.Failures;

/**
 * In what an index is older than this program.
 *
 * @param contract the number of its contract; 0 if it states none
 * @param otherWords whether it is cut by other words
 * @param readOtherwise how many of its documents another edition of the program has read
 */
public record Age(int contract, boolean otherWords, long readOtherwise) {

    /** Returns the age of the index that is there. */
    public static Age of(TongwenElasticsearch elasticsearch) {
        ElasticsearchAsyncClient client = elasticsearch.writer();
        Map<String, JsonData> metadata = Failures.await(elasticsearch.index().metadata());
        Query otherwise = Query.of(q -> q.bool(b -> b.mustNot(
                        not -> not.term(t -> t.field(Fields.READ_BY).value(Edition.current())))
                .mustNot(not -> not.exists(e -> e.field(Fields.DELETED_AT)))));
        long readOtherwise = Failures.await(
                        client.count(request -> request.index(IndexNames.READ).query(otherwise)))
                .count();
        return new Age(
                DocumentIndex.contract(metadata), !elasticsearch.index().hasCurrentWords(metadata), readOtherwise);
    }

    /** Returns in words what a rebuild would bring; nothing if the index is as this program would build it. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (contract != DocumentIndex.CONTRACT) {
            reasons.add(
                    "it follows contract " + contract + ", and this program knows contract " + DocumentIndex.CONTRACT);
        }
        if (otherWords) {
            reasons.add("it is cut by other words than this program knows");
        }
        if (readOtherwise > 0) {
            reasons.add(readOtherwise + " of its documents were read by another edition of the program");
        }
        return reasons;
    }
}

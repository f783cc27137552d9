package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.query.ParsedQuery;

/** A request with its query as it was read. */
record Question(SearchRequest request, ParsedQuery query) {

    /** Returns whether all documents are asked for. */
    boolean isBlank() {
        return request.query().text().isBlank();
    }

    /** Returns the reading to try first. */
    Match firstReading() {
        Match match = request.query().match();
        return match == Match.AUTO ? Match.ALL : match;
    }

    /** Returns whether the first reading may be given up for any word. */
    boolean mayRelax() {
        return request.query().match() == Match.AUTO;
    }

    /** Returns the documents that match by a reading, unfiltered and without scores. */
    Query matching(Match reading) {
        BoolQuery.Builder present = new BoolQuery.Builder().filter(FilterQueries.present());
        if (!isBlank()) {
            present.filter(new MatchQueries(request.query().scope()).matching(query, reading));
        }
        return present.build()._toQuery();
    }

    /** Returns the documents that match by a reading, scored. */
    Query ranked(Match reading) {
        return RankingQueries.ranked(matching(reading), query, request.query().scope());
    }
}

package org.tongwen.api.search.elasticsearch.group;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.Tally;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.elasticsearch.combination.CombinationCounting;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk.Combination;
import org.tongwen.api.search.group.Group;
import org.tongwen.api.search.group.GroupAnswer;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.group.Groups;
import org.tongwen.api.search.group.TooManyGroupsException;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** Counts by groups by asking Elasticsearch; the version of the index before and after tells whether the parts fit together. */
public final class ElasticsearchGroups implements Groups {

    private final QueryReader reader;
    private final CombinationCounting combinations;
    private final Mono<String> version;
    private final int most;

    private ElasticsearchGroups(TongwenElasticsearch elasticsearch, QueryParser parser, int most) {
        Asking asking = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.combinations = new CombinationCounting(asking::count);
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
        this.most = most;
    }

    /**
     * Returns counts from the index of this Elasticsearch.
     *
     * @param most how many groups are held at most
     */
    public static ElasticsearchGroups of(TongwenElasticsearch elasticsearch, QueryParser parser, int most) {
        return new ElasticsearchGroups(elasticsearch, parser, most);
    }

    @Override
    public Mono<GroupAnswer> groups(GroupRequest request) {
        return version.flatMap(before -> reader.read(List.of(request.query()), request.filters(), request.countBy())
                        .map(List::getFirst)
                        .flatMap(query -> count(request, query.documents())
                                .flatMap(
                                        groups -> version.map(after -> answer(request, query, groups, before, after)))))
                .elapsed()
                .map(ElasticsearchGroups::timed)
                .transform(Failures::translated);
    }

    private Mono<List<Group>> count(GroupRequest request, Query query) {
        return combinations
                .count(
                        walk(request, query),
                        request.countBy(),
                        found -> keys(request, found),
                        found -> kept(request, found))
                .map(ElasticsearchGroups::groups);
    }

    private static CombinationWalk walk(GroupRequest request, Query query) {
        return new CombinationWalk(
                FilterQueries.present(request.filters()),
                List.of(query),
                request.by().stream()
                        .map(field -> CombinationWalk.values(field.id(), FilterQueries.indexField(field), true))
                        .toList());
    }

    private static List<String> keys(GroupRequest request, Combination found) {
        return request.by().stream().map(Field::id).map(found::text).toList();
    }

    /** A work matches where one of its documents does, so those decide. */
    private Flux<Combination> kept(GroupRequest request, Flux<Combination> found) {
        return found.filter(group -> request.empty() || group.counts().getLast() > 0)
                .index()
                .handle((numbered, sink) -> {
                    if (numbered.getT1() < most) {
                        sink.next(numbered.getT2());
                    } else {
                        sink.error(new TooManyGroupsException(most));
                    }
                });
    }

    private static List<Group> groups(Map<List<String>, List<Long>> counts) {
        return counts.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        new Tally(group.getValue().getLast(), group.getValue().getFirst())))
                .toList();
    }

    private static GroupAnswer answer(
            GroupRequest request, ReadQuery query, List<Group> groups, String before, String after) {
        return new GroupAnswer(
                request,
                query.matching(),
                query.total(),
                request.order().sorted(groups),
                !before.equals(after),
                new Index(before, 0));
    }

    private static GroupAnswer timed(Tuple2<Long, GroupAnswer> timed) {
        GroupAnswer answer = timed.getT2();
        return new GroupAnswer(
                answer.request(),
                answer.matching(),
                answer.total(),
                answer.groups(),
                answer.changed(),
                new Index(answer.index().version(), timed.getT1()));
    }
}

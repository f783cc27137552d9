package org.tongwen.api.search.elasticsearch.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.api.it.SampleServer;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.group.Group;
import org.tongwen.api.search.group.GroupOrder;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.group.TooManyGroupsException;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;

@ExtendWith(SampleServer.class)
class ElasticsearchGroupsIT {

    private final TongwenElasticsearch elasticsearch;

    ElasticsearchGroupsIT(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @ParameterizedTest
    @EnumSource
    void moreGroupsThanAreHeldAreRefused(CountBy countBy) {
        int matching = groups(countBy, false, GroupRequest.MOST_GROUPS).size();
        int all = groups(countBy, true, GroupRequest.MOST_GROUPS).size();
        assertThat(matching).isBetween(2, all - 1);
        assertThat(groups(countBy, false, matching)).hasSize(matching);
        assertThat(groups(countBy, true, all)).hasSize(all);
        assertThatThrownBy(() -> groups(countBy, false, matching - 1)).isInstanceOf(TooManyGroupsException.class);
        assertThatThrownBy(() -> groups(countBy, true, all - 1))
                .isInstanceOf(TooManyGroupsException.class)
                .hasMessageContaining("more than " + (all - 1) + " groups");
    }

    private List<Group> groups(CountBy countBy, boolean empty, int most) {
        Query query = new Query("集群", Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND);
        List<Field> by = List.of(Field.REGION, Field.YEAR);
        GroupRequest request = new GroupRequest(query, Filters.NONE, countBy, by, empty, GroupOrder.KEY);
        return Objects.requireNonNull(ElasticsearchGroups.of(elasticsearch, QueryParser.standard(), most)
                        .groups(request)
                        .block())
                .groups();
    }
}

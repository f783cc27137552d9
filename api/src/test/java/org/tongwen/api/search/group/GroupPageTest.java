package org.tongwen.api.search.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.api.search.Tally;
import org.tongwen.api.search.group.GroupPage.Warning;

class GroupPageTest {

    private static final List<Field> BY = List.of(Field.SOURCE, Field.YEAR);
    private static final Group FEW = group(1, 30, "a", "2021");
    private static final Group SOME = group(5, 40, "b: c,d", "2020");
    private static final Group UNKNOWN = group(5, 40, "b: c,d", "unknown");
    private static final Group MANY = group(9, 90, "z", "2019");
    private static final Group NOWHERE = group(7, 90, "unknown", "2019");

    @Test
    void theLargestComeFirstThenByValues() {
        assertThat(GroupOrder.COUNT.sorted(List.of(FEW, UNKNOWN, SOME, MANY, NOWHERE)))
                .containsExactly(MANY, NOWHERE, SOME, UNKNOWN, FEW);
    }

    @Test
    void whatIsUnknownComesLastByValues() {
        assertThat(GroupOrder.KEY.sorted(List.of(NOWHERE, UNKNOWN, MANY, SOME, FEW)))
                .containsExactly(FEW, SOME, UNKNOWN, MANY, NOWHERE);
    }

    @Test
    void pagesFollowEachOther() {
        GroupAnswer answer = answer(GroupOrder.COUNT, MANY, NOWHERE, SOME, UNKNOWN, FEW);
        GroupPage first = GroupPage.of(answer, 3, null);
        assertThat(first.groups()).containsExactly(MANY, NOWHERE, SOME);
        GroupPage second = GroupPage.of(answer, 3, readAgain(first));
        assertThat(second.groups()).containsExactly(UNKNOWN, FEW);
        assertThat(second.next()).isNull();
    }

    @Test
    void aPageGoesOnWhereAGroupHasGone() {
        GroupPage first = GroupPage.of(answer(GroupOrder.KEY, FEW, SOME, MANY), 2, null);
        GroupAnswer later = answer(GroupOrder.KEY, FEW, MANY, NOWHERE);
        assertThat(GroupPage.of(later, 2, readAgain(first)).groups()).containsExactly(MANY, NOWHERE);
    }

    @Test
    void theLastPageMayBeFullAndNothingIsAPage() {
        assertThat(GroupPage.of(answer(GroupOrder.KEY, FEW, SOME), 2, null).next())
                .isNull();
        assertThat(GroupPage.of(answer(GroupOrder.KEY), 2, null).groups()).isEmpty();
    }

    @Test
    void thinIsSaidOfWhatIsShown() {
        Group thin = group(1, 29, "thin", "2021");
        GroupAnswer answer = answer(GroupOrder.COUNT, MANY, thin);
        assertThat(GroupPage.of(answer, 1, null).warnings()).isEmpty();
        assertThat(GroupPage.of(answer, 2, null).warnings()).containsExactly(Warning.THIN_GROUPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "abc", "a2V5OnNvdXJjZTow", "a2V5OnNvdXJjZSx5ZWFyOjE6YQ", "a2V5OnNvdXJjZSx5ZWFyOjE6JSw_"
            })
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> GroupCursor.read(cursor, GroupOrder.KEY, BY))
                .isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void aCursorOfAnotherOrderOrOfOtherGroupsIsRefused() {
        String cursor = new GroupCursor(GroupOrder.KEY, BY, SOME).write();
        assertThatThrownBy(() -> GroupCursor.read(cursor, GroupOrder.COUNT, BY))
                .isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> GroupCursor.read(cursor, GroupOrder.KEY, List.of(Field.YEAR, Field.SOURCE)))
                .isInstanceOf(InvalidCursorException.class);
    }

    private static GroupCursor readAgain(GroupPage page) {
        GroupCursor next = Objects.requireNonNull(page.next());
        return GroupCursor.read(next.write(), next.order(), BY);
    }

    private static GroupAnswer answer(GroupOrder order, Group... groups) {
        Query query = new Query("", Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND);
        Matching matching = new Matching(
                Query.Match.ALL,
                false,
                new Totals(0, 0, 0),
                new DocumentSet(0, 0, 0),
                List.of(),
                "",
                List.of(),
                List.of());
        GroupRequest request = new GroupRequest(query, Filters.NONE, CountBy.DOCUMENT, BY, false, order);
        return new GroupAnswer(request, matching, 9, List.of(groups), false, new Index("1", 0));
    }

    private static Group group(long count, long all, String... keys) {
        return new Group(List.of(keys), new Tally(count, all));
    }
}

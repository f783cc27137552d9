package org.tongwen.api.web.json;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.group.Group;
import org.tongwen.api.search.group.GroupCursor;
import org.tongwen.api.search.group.GroupOrder;
import org.tongwen.api.search.group.GroupPage;

/** The crossing of counts by groups from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Ids.class)
abstract class GroupMapper {

    @Mapping(target = "meta", expression = "java(meta(page, receipt))")
    @Mapping(target = "q", source = "page.answer.request.query.text")
    @Mapping(target = "query.readAs", source = "page.answer.matching.readAs")
    @Mapping(target = "query.notes", source = "page.answer.matching.notes")
    @Mapping(target = "match", source = "page.answer.matching")
    @Mapping(target = "groups", source = "page.groups")
    @Mapping(target = "nextCursor", source = "page.next")
    abstract GroupsJson page(GroupPage page, ReceiptJson receipt, @Context GroupLabels labels);

    @Mapping(target = "total.value", source = "page.answer.total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "countBy", source = "page.answer.request.countBy")
    @Mapping(target = "by", source = "page.answer.request.by")
    @Mapping(target = "groups", expression = "java(page.answer().groups().size())")
    @Mapping(target = "sort", source = "page.answer.request.order")
    @Mapping(target = "warnings", expression = "java(warnings(page))")
    @Mapping(target = "tookMs", source = "page.answer.index.tookMillis")
    @Mapping(target = "indexVersion", source = "page.answer.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract GroupsJson.Meta meta(GroupPage page, ReceiptJson receipt);

    @Mapping(target = "keys", expression = "java(labels.keys(group))")
    @Mapping(target = "count", source = "tally.count")
    @Mapping(target = "all", source = "tally.all")
    @Mapping(target = "share", expression = "java(group.tally().share())")
    @Mapping(target = "thin", expression = "java(group.tally().thin())")
    abstract GroupsJson.GroupJson group(Group group, @Context GroupLabels labels);

    abstract List<DocumentsJson.NoteJson> notes(List<QueryNote> notes);

    static List<GroupsJson.Warning> warnings(GroupPage page) {
        return page.warnings().stream()
                .map(warning -> new GroupsJson.Warning(warning.id(), warning.text()))
                .toList();
    }

    @Nullable String cursor(@Nullable GroupCursor cursor) {
        return cursor == null ? null : cursor.write();
    }

    String field(Field field) {
        return field.id();
    }

    String order(GroupOrder order) {
        return order.id();
    }

    /** The names of the values that make groups by these fields. */
    record GroupLabels(Labels labels, List<Field> by) {

        GroupLabels {
            by = List.copyOf(by);
        }

        List<GroupsJson.Key> keys(Group group) {
            return IntStream.range(0, by.size())
                    .mapToObj(i -> key(by.get(i), group.keys().get(i)))
                    .toList();
        }

        private GroupsJson.Key key(Field field, String value) {
            return new GroupsJson.Key(field.id(), value, labels.of(field, value), labels.parent(field, value));
        }
    }
}

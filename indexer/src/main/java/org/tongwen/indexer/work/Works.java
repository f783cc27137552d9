package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Groups documents into works. The most alike are joined first, and never two groups of which a member of one contradicts
 * a member of the other: a copy without its date goes to the version that it is most like, and does not chain the two.
 * So the works follow from the documents alone, not from the order in which they come.
 */
final class Works {

    private final Map<String, Group> groups = new HashMap<>();

    private Works(Collection<Copy> documents) {
        documents.forEach(document -> groups.put(document.id(), new Group(document)));
    }

    /** Returns the works of the documents, each with its earliest first, those of one document among them. */
    static List<List<Copy>> of(Collection<Copy> documents, Collection<Link> links) {
        Works works = new Works(documents);
        links.stream().sorted(Link.MOST_ALIKE_FIRST).forEach(works::follow);
        return works.list();
    }

    private void follow(Link link) {
        Group one = group(link.one());
        Group other = group(link.other());
        if (one != other && !one.contradicts(other)) {
            Group larger = one.members.size() < other.members.size() ? other : one;
            Group smaller = larger == one ? other : one;
            larger.members.addAll(smaller.members);
            smaller.members.forEach(member -> groups.put(member.id(), larger));
        }
    }

    private Group group(String id) {
        return Objects.requireNonNull(groups.get(id), id);
    }

    private List<List<Copy>> list() {
        Set<Group> works = new LinkedHashSet<>(groups.values());
        return works.stream()
                .map(group -> group.members.stream().sorted(Copy.EARLIEST_FIRST).toList())
                .toList();
    }

    private static final class Group {

        private final List<Copy> members = new ArrayList<>(1);

        Group(Copy member) {
            members.add(member);
        }

        boolean contradicts(Group other) {
            return members.stream()
                    .anyMatch(member -> other.members.stream()
                            .anyMatch(another -> member.sketch().contradicts(another.sketch())));
        }
    }
}

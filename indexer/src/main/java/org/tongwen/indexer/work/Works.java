package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups documents into works. The most alike are joined first, and never two groups of which a member of one contradicts
 * a member of the other: a copy without its date goes to the version that it is most like, and does not chain the two.
 * So the works follow from the documents alone, not from the order in which they come.
 */
public final class Works {

    private final List<Member> members;
    private final Group[] groups;

    private Works(Collection<Member> documents) {
        members = documents.stream().sorted(Comparator.comparing(Member::id)).toList();
        groups = members.stream().map(Group::new).toArray(Group[]::new);
    }

    /**
     * Returns the works of the documents, each with its earliest member first, those of one document among them. The time is
     * nearly proportional to the number of documents.
     */
    public static List<List<Member>> of(Collection<Member> documents) {
        Works works = new Works(documents);
        works.links().forEach(works::follow);
        return works.list();
    }

    private List<Link> links() {
        CandidateIndex index = new CandidateIndex(members);
        Set<Link> links = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            for (int candidate : index.find(i)) {
                int one = Math.min(i, candidate);
                int other = Math.max(i, candidate);
                Sketch sketch = members.get(one).sketch();
                sketch.compare(members.get(other).sketch())
                        .ifPresent(likeness -> links.add(new Link(one, other, likeness)));
            }
        }
        return links.stream().sorted(Link.MOST_ALIKE_FIRST).toList();
    }

    private void follow(Link link) {
        Group one = group(link.one());
        Group other = group(link.other());
        if (one != other && !one.contradicts(other)) {
            Group larger = one.members.size() < other.members.size() ? other : one;
            larger.take(larger == one ? other : one);
        }
    }

    private Group group(int member) {
        Group group = groups[member];
        while (group.takenBy != null) {
            group = group.takenBy;
        }
        groups[member] = group;
        return group;
    }

    private List<List<Member>> list() {
        Set<Group> works = new LinkedHashSet<>();
        for (int i = 0; i < groups.length; i++) {
            works.add(group(i));
        }
        return works.stream()
                .map(group ->
                        group.members.stream().sorted(Member.EARLIEST_FIRST).toList())
                .toList();
    }

    private static final class Group {

        private final List<Member> members = new ArrayList<>(1);
        private final Set<Identity> identities = new HashSet<>(2);
        private @Nullable Group takenBy;

        Group(Member member) {
            members.add(member);
            identities.add(member.sketch().identity());
        }

        boolean contradicts(Group other) {
            return identities.stream().anyMatch(one -> other.identities.stream().anyMatch(one::contradicts));
        }

        void take(Group other) {
            members.addAll(other.members);
            identities.addAll(other.identities);
            other.takenBy = this;
        }
    }
}

package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets of ids that grow together as pairs are joined; the outcome does not depend on the order of the pairs. */
public final class WorkGroups {

    private final Map<String, String> parents = new HashMap<>();

    /** Adds an id as a group of its own, unless it is known. */
    public void add(String id) {
        parents.putIfAbsent(id, id);
    }

    /** Makes one group of the groups of two ids. */
    public void join(String a, String b) {
        String one = root(a);
        String other = root(b);
        // The smallest id is the root, whatever the order.
        if (one.compareTo(other) < 0) {
            parents.put(other, one);
        } else {
            parents.put(one, other);
        }
    }

    /** Whether two ids are in one group. */
    public boolean areJoined(String a, String b) {
        return root(a).equals(root(b));
    }

    /** Returns all groups, each with its ids in order, in the order of their first ids. */
    public Collection<List<String>> list() {
        Map<String, List<String>> groups = new TreeMap<>();
        parents.keySet().stream()
                .sorted()
                .forEach(id -> groups.computeIfAbsent(root(id), root -> new ArrayList<>())
                        .add(id));
        return groups.values();
    }

    private String root(String id) {
        add(id);
        String at = id;
        String parent = parents.get(at);
        while (parent != null && !parent.equals(at)) {
            String next = parents.getOrDefault(parent, parent);
            parents.put(at, next);
            at = parent;
            parent = next;
        }
        return at;
    }
}

package org.tongwen.api.command.backup;

import java.util.Arrays;
import java.util.Comparator;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.inspection.NodeFacts;

/** A version of Elasticsearch, which reads what the same or an earlier one wrote. */
record ServerVersion(String text) implements Comparable<ServerVersion> {

    /** Returns the oldest of the nodes, which decides what all can read. */
    static ServerVersion of(TongwenElasticsearch running) {
        return running.cluster().nodes().stream()
                .map(NodeFacts::version)
                .map(ServerVersion::new)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.split("-", 2)[0].split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}

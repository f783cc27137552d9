package org.tongwen.api.command.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.inspection.NodeFacts;

/**
 * Whether each node of a cluster is new enough, and has the plugin of this program.
 *
 * @param program version of the program; null if it is not known
 */
record NodesCheck(List<NodeFacts> nodes, @Nullable String program) implements Check {

    private static final String SUBJECT = "Nodes";
    private static final int MAJOR = 9;
    private static final int MINOR = 1;

    @Override
    public Finding look() {
        String found = nodes.stream().map(NodesCheck::describe).collect(Collectors.joining("; "));
        if (nodes.stream().anyMatch(node -> isTooOld(node.version()))) {
            return Finding.broken(SUBJECT, found, "Elasticsearch " + MAJOR + "." + MINOR + " or later is needed");
        }
        if (nodes.stream().anyMatch(node -> node.plugin() == null)) {
            return Finding.broken(
                    SUBJECT,
                    found,
                    "run bin/elasticsearch-plugin install file:///PATH/TO/tongwen-analysis-"
                            + (program == null ? "VERSION" : program) + ".zip on every node, and start it again");
        }
        if (program != null && nodes.stream().anyMatch(node -> !program.equals(node.plugin()))) {
            return Finding.lookAt(
                    SUBJECT,
                    found,
                    "install the plugin of this program, " + program + ", on every node, and index anew");
        }
        return Finding.ok(SUBJECT, found);
    }

    private static String describe(NodeFacts node) {
        return node.name() + ": " + node.version() + ", " + plugin(node.plugin());
    }

    private static String plugin(@Nullable String version) {
        return version == null ? "no analysis plugin" : "analysis plugin " + version;
    }

    private static boolean isTooOld(String version) {
        String[] numbers = version.split("[.-]", 3);
        int major = Integer.parseInt(numbers[0]);
        return major < MAJOR || (major == MAJOR && Integer.parseInt(numbers[1]) < MINOR);
    }
}

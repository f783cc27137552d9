package org.tongwen.elasticsearch.inspection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.PluginStats;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import co.elastic.clients.elasticsearch.nodes.info.NodeInfo;
import co.elastic.clients.elasticsearch.nodes.info.NodesInfoMetric;
import co.elastic.clients.elasticsearch.security.HasPrivilegesResponse;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Asks Elasticsearch what an operator wants to know of its nodes. */
public final class ClusterInspection {

    private static final String PLUGIN = "tongwen-analysis";
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final ElasticsearchClient client;

    /** Asks by this client. */
    public ClusterInspection(ElasticsearchAsyncClient client) {
        this.client = new ElasticsearchClient(client._transport());
    }

    /** Returns all nodes. */
    public List<NodeFacts> nodes() {
        return Answers.of(
                () -> client.nodes().info(request -> request.metric(NodesInfoMetric.Plugins)).nodes().values().stream()
                        .map(ClusterInspection::facts)
                        .toList());
    }

    /** Returns the rights that the program needs and this user lacks; none where Elasticsearch asks nobody who he is. */
    public List<String> missingRights() {
        return Answers.of(() -> {
            try {
                return missing(client.security()
                        .hasPrivileges(request -> request.cluster("monitor")
                                .index(index -> index.names(IndexNames.ALL).privileges("all"))));
            } catch (ElasticsearchException e) {
                if (e.status() == BAD_REQUEST || e.status() == METHOD_NOT_ALLOWED) {
                    return List.of();
                }
                throw e;
            }
        });
    }

    /** Returns the words into which the index cuts a text. */
    public List<String> words(String text) {
        return Answers.of(() -> client
                .indices()
                .analyze(request ->
                        request.index(IndexNames.READ).field(Fields.BODY_WORDS).text(text))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList());
    }

    private static NodeFacts facts(NodeInfo node) {
        return new NodeFacts(
                node.name(),
                node.version(),
                node.plugins().stream()
                        .filter(plugin -> plugin.name().equals(PLUGIN))
                        .map(PluginStats::version)
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> missing(HasPrivilegesResponse rights) {
        List<String> missing = new ArrayList<>();
        rights.cluster().forEach((right, has) -> {
            if (!has) {
                missing.add(right + " of the cluster");
            }
        });
        rights.index()
                .forEach((index, of) -> of.forEach((right, has) -> {
                    if (!has) {
                        missing.add(right + " of " + index);
                    }
                }));
        return missing;
    }
}

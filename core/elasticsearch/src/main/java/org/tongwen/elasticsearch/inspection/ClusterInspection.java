package org.tongwen.elasticsearch.inspection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.cat.nodes.NodesRecord;
import co.elastic.clients.elasticsearch.cat.plugins.PluginsRecord;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import co.elastic.clients.elasticsearch.security.HasPrivilegesResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return Answers.of(() -> {
            // By tables, as the client cannot read the full description of a node that has a stable plugin.
            Map<String, String> plugins = new HashMap<>();
            for (PluginsRecord plugin : client.cat().plugins().plugins()) {
                if (PLUGIN.equals(plugin.component()) && plugin.name() != null && plugin.version() != null) {
                    plugins.put(plugin.name(), plugin.version());
                }
            }
            return client.cat().nodes(request -> request.h("name", "version")).nodes().stream()
                    .map(node -> facts(node, plugins))
                    .toList();
        });
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

    private static NodeFacts facts(NodesRecord node, Map<String, String> plugins) {
        String name = Objects.requireNonNull(node.name());
        return new NodeFacts(name, Objects.requireNonNull(node.version()), plugins.get(name));
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

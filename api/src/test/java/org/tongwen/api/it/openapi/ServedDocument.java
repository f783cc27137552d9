package org.tongwen.api.it.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.api.it.Api;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document as the server gives it. */
record ServedDocument(JsonNode root) {

    private static final String QUERIES = "[\"集群\", \"碳\"]";

    static ServedDocument of(Api api) {
        HttpResponse<String> response = api.get("/v3/api-docs");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ServedDocument(Api.json(response));
    }

    /** Returns all operations, by ids. */
    Map<String, Operation> operations() {
        return root.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())))
                .collect(Collectors.toMap(Operation::id, Function.identity()));
    }

    Operation operation(String id) {
        return Objects.requireNonNull(operations().get(id), id);
    }

    /** Returns the names of all parameters in queries, of whatever operation. */
    TreeSet<String> names() {
        return operations().values().stream()
                .flatMap(operation -> operation.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what a reference stands for; anything else as it is. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    /**
     * One operation.
     *
     * @param node what the document says of it
     */
    record Operation(String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asString();
        }

        List<JsonNode> parameters() {
            return node.path("parameters").valueStream().toList();
        }

        List<JsonNode> queryParameters() {
            return parameters().stream()
                    .filter(parameter -> parameter.get("in").asString().equals("query"))
                    .toList();
        }

        List<String> names() {
            return queryParameters().stream()
                    .map(parameter -> parameter.get("name").asString())
                    .toList();
        }

        /** Whatever needs a token may write, and is not tried out. */
        boolean isOpen() {
            return node.path("security").isEmpty();
        }

        boolean requires(String name) {
            return queryParameters().stream()
                    .anyMatch(parameter -> parameter.get("name").asString().equals(name)
                            && parameter.path("required").asBoolean());
        }

        /** Asks it with these parameters, such as {@code size=1}, beside what it requires. */
        HttpResponse<?> ask(Api api, List<String> given, String... headers) {
            return method.equals("post")
                    ? api.post(address(given), "application/json", body(api), headers)
                    : api.send(method.toUpperCase(Locale.ROOT), address(given), headers);
        }

        private String body(Api api) {
            return id().equals("verifyReceipt")
                    ? api.documents("q=集群").at("/meta/receipt").toString()
                    : QUERIES;
        }

        String address(List<String> given) {
            List<String> names =
                    given.stream().map(pair -> pair.split("=", 2)[0]).toList();
            String[] all = Stream.concat(given.stream(), needed(given, names)).toArray(String[]::new);
            String query = all.length == 0 ? "" : Api.query(all);
            return withPathParameters() + query;
        }

        private Stream<String> needed(List<String> given, List<String> names) {
            Stream<String> required = queryParameters().stream()
                    .filter(parameter -> parameter.path("required").asBoolean())
                    .map(parameter ->
                            parameter.get("name").asString() + "=" + written(parameter.at("/schema/examples/0")));
            Stream<String> beside = names.contains("seed") ? Stream.of("sample=10") : place(names);
            Stream<String> words = given.contains("count_by=occurrence") ? Stream.of("q=集群") : Stream.empty();
            return Stream.of(required, beside, words)
                    .flatMap(some -> some)
                    .filter(pair -> !names.contains(pair.split("=", 2)[0]));
        }

        /** Lists are written with commas in between. */
        private static String written(JsonNode value) {
            return value.isArray()
                    ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                    : value.asString();
        }

        /** A passage has to be named in one of several ways. */
        private Stream<String> place(List<String> names) {
            if (!id().equals("getPassage")) {
                return Stream.empty();
            }
            return names.contains("paragraph") ? Stream.of("start=0", "end=5") : Stream.of("paragraph=1");
        }

        private String withPathParameters() {
            String filled = path;
            for (JsonNode parameter : parameters()) {
                if (!parameter.get("in").asString().equals("path")) {
                    continue;
                }
                filled = filled.replace(
                        "{" + parameter.get("name").asString() + "}",
                        parameter.at("/schema/examples/0").asString());
            }
            return filled;
        }
    }
}

package org.tongwen.api.it.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import org.tongwen.api.it.openapi.ServedDocument.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the document says of the values of parameters, held against the server that reads them. */
@ExtendWith(SampleServer.class)
class ParameterValuesIT {

    private final Api api;
    private final List<Operation> operations;

    ParameterValuesIT(Api api) {
        this.api = api;
        this.operations = ServedDocument.of(api).operations().values().stream()
                .filter(Operation::isOpen)
                // The parameters of the one mean something only together, those of the other are the list's, and are
                // tried there.
                .filter(operation -> !Set.of("getPassage", "countQueries").contains(operation.id()))
                .toList();
    }

    @Test
    void examplesDefaultsBoundsAndIdsAreTaken() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.queryParameters())
                        .allSatisfy(parameter -> assertThat(valid(parameter))
                                .isNotEmpty()
                                .allSatisfy(given -> assertThat(status(operation, given))
                                        .as(operation.id() + given)
                                        .isEqualTo(200))));
    }

    @Test
    void whatIsBeyondBoundsOrNoIdIsRefused() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.queryParameters())
                        .allSatisfy(parameter -> assertThat(invalid(parameter))
                                .allSatisfy(given -> assertThat(status(operation, given))
                                        .as(operation.id() + given)
                                        .isEqualTo(400))));
    }

    @Test
    void onlyThoseThatMayStandTwiceDo() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.queryParameters())
                        .filteredOn(parameter -> !parameter.path("explode").asBoolean())
                        .allSatisfy(parameter -> {
                            String one = valid(parameter).getFirst().getFirst();
                            assertThat(status(operation, List.of(one, one)))
                                    .as(operation.id() + one)
                                    .isEqualTo(400);
                        }));
    }

    /** What is said to be the default is what is done without the parameter. */
    @Test
    void defaultsAreWhatIsDoneWithoutThem() {
        Operation list = ServedDocument.of(api).operation("listDocuments");
        JsonNode without = found("q=工信部 集群");
        assertThat(list.queryParameters())
                .filteredOn(parameter -> parameter.get("schema").has("default")
                        && !parameter.get("name").asString().matches("q|seed"))
                .hasSizeGreaterThan(10)
                .allSatisfy(parameter -> {
                    String name = parameter.get("name").asString();
                    String value = written(parameter.at("/schema/default"));
                    assertThat(found("q=工信部 集群", name + "=" + value)).as(name).isEqualTo(without);
                });
    }

    private JsonNode found(String... given) {
        JsonNode found = api.documents(given);
        ((ObjectNode) found.get("meta")).remove(List.of("took_ms", "receipt"));
        return found;
    }

    private int status(Operation operation, List<String> given) {
        return operation.ask(api, given).statusCode();
    }

    private static List<List<String>> valid(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        Stream<JsonNode> values = Stream.of(
                        schema.path("examples").valueStream(),
                        schema.path("enum").valueStream(),
                        schema.at("/items/enum").valueStream(),
                        Stream.of("default", "minimum", "maximum")
                                .filter(schema::has)
                                .map(schema::get))
                .flatMap(some -> some);
        return values.map(value -> given(parameter, value))
                .filter(given -> !given.isEmpty())
                .toList();
    }

    private static List<List<String>> invalid(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        String name = parameter.get("name").asString();
        Stream<String> numbers = schema.has("minimum")
                ? Stream.of(
                                schema.get("minimum").asInt() - 1,
                                schema.get("maximum").asInt() + 1)
                        .map(String::valueOf)
                : Stream.empty();
        Stream<String> ids =
                schema.has("enum") || schema.at("/items").has("enum") ? Stream.of("no-such-id") : Stream.empty();
        Stream<String> texts = schema.has("maxLength")
                ? Stream.of("长".repeat(schema.get("maxLength").asInt() + 1))
                : Stream.empty();
        Stream<String> types =
                schema.get("type").asString().matches("integer|boolean") ? Stream.of("maybe") : Stream.empty();
        return Stream.of(numbers, ids, texts, types)
                .flatMap(some -> some)
                .map(value -> List.of(name + "=" + value))
                .toList();
    }

    /** A parameter that may stand several times stands once for each value. */
    private static List<String> given(JsonNode parameter, JsonNode value) {
        String name = parameter.get("name").asString();
        return parameter.path("explode").asBoolean()
                ? value.valueStream().map(each -> name + "=" + each.asString()).toList()
                : List.of(name + "=" + written(value));
    }

    private static String written(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString();
    }
}

package org.tongwen.api.it.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import org.tongwen.api.it.openapi.ServedDocument.Operation;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class OpenApiIT {

    private static final String PROBLEM = "application/problem+json";

    private final Api api;
    private final ServedDocument document;

    OpenApiIT(Api api) {
        this.api = api;
        this.document = ServedDocument.of(api);
    }

    @Test
    void itIsOfVersion31AndSwaggerUiShowsIt() {
        assertThat(document.root().get("openapi").asString()).startsWith("3.1.");
        assertThat(api.get("/swagger-ui.html").statusCode()).isEqualTo(302);
        assertThat(api.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void everyRouteIsThere(ConfigurableApplicationContext server) {
        Set<String> routes = server
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> route.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> method + " " + pattern.getPatternString())))
                .filter(route -> route.contains("/api/"))
                .map(route -> route.replace("{*", "{"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations()
                        .filter(operation -> !operation.method().equals("head"))
                        .map(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path()))
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyOperationHasAnIdWordsAndErrors() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.id()).matches("[a-z][A-Za-z]+");
            assertThat(operation.node().path("summary").asString()).isNotBlank();
            assertThat(operation.node().path("description").asString()).isNotBlank();
            assertThat(operation.node().path("tags")).isNotEmpty();
            JsonNode responses = operation.node().get("responses");
            assertThat(responses.propertyNames()).contains("400", "429", "500").containsAnyOf("200", "204");
            responses
                    .propertyStream()
                    .filter(response -> response.getKey().compareTo("400") >= 0)
                    .forEach(response -> {
                        JsonNode problem = document.resolved(response.getValue());
                        assertThat(problem.at("/content/application~1problem+json/schema/$ref")
                                        .asString())
                                .as(operation.id() + " " + response.getKey())
                                .isEqualTo("#/components/schemas/Problem");
                        assertThat(problem.path("description").asString()).isNotBlank();
                    });
        });
    }

    @Test
    void everyParameterSaysWhatItMeansAndCanBe() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.parameters()).allSatisfy(parameter -> {
                    JsonNode schema = parameter.get("schema");
                    assertThat(parameter.path("description").asString()).isNotBlank();
                    assertThat(schema.path("type").asString()).isIn("string", "integer", "boolean", "array");
                    assertThat(schema.path("examples")).isNotEmpty();
                    assertThat(schema.path("default").isNull()).isFalse();
                    assertThat(parameter.path("required").asBoolean()
                                    || schema.has("default")
                                    || parameter.get("description").asString().contains("Without it"))
                            .as(parameter.toString())
                            .isTrue();
                    if (schema.get("type").asString().equals("integer")) {
                        assertThat(schema.has("minimum") && schema.has("maximum"))
                                .isTrue();
                    }
                }));
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverySchemaHasWords() {
        assertThat(document.root().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(document.root().at("/components/schemas").propertyStream())
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("description").asString())
                        .as(schema.getKey())
                        .isNotBlank());
    }

    /** A blank value is as none, so the name alone decides: what is not known is refused. */
    @Test
    void exactlyTheDocumentedParametersAreKnown() {
        Set<String> all = document.names();
        assertThat(operations().filter(Operation::isOpen))
                .allSatisfy(operation -> assertThat(all.stream().filter(name -> isKnown(operation, name)))
                        .as(operation.id())
                        .containsExactlyInAnyOrderElementsOf(operation.names()));
    }

    @Test
    void whatCanGoWrongDoes() {
        assertThat(operations().filter(Operation::isOpen)).allSatisfy(operation -> {
            Set<String> statuses = Set.copyOf(operation.node().get("responses").propertyNames());
            assertThat(operation
                                    .ask(api, List.of(), "Accept", "application/xml")
                                    .statusCode()
                            == 406)
                    .as(operation.id())
                    .isEqualTo(statuses.contains("406"));
            assertThat(statuses.contains("404"))
                    .isEqualTo(operation.path().contains("{id}") || operation.requires("from"));
            if (statuses.contains("404")) {
                HttpResponse<String> missing = api.get(operation
                        .address(List.of())
                        .replaceAll("gs-2018-114|shanghai-integrated-circuits|made-in-china-2025", "nothing"));
                assertThat(missing.statusCode()).isEqualTo(404);
                assertThat(missing.headers().firstValue("Content-Type")).hasValue(PROBLEM);
            }
            if (statuses.contains("415")) {
                assertThat(api.post(operation.path(), "application/xml", "<a/>").statusCode())
                        .isEqualTo(415);
                String other = operation.id().equals("countQueries") ? "text/csv" : "text/plain";
                assertThat(api.post(operation.path(), other, "q\n" + "a".repeat(3_000_000))
                                .statusCode())
                        .isEqualTo(413);
            }
        });
    }

    @Test
    void documentedHeadersAreSent() {
        assertThat(operations().filter(Operation::isOpen)).allSatisfy(operation -> {
            HttpResponse<?> answer = operation.ask(api, List.of());
            assertThat(answer.statusCode()).as(operation.id()).isEqualTo(200);
            assertThat(operation.node().at("/responses/200/headers").propertyNames())
                    .allSatisfy(header -> assertThat(answer.headers().firstValue(header))
                            .as(operation.id() + " " + header)
                            .isPresent());
        });
    }

    private boolean isKnown(Operation operation, String name) {
        // A required parameter is refused without a value, if it is known.
        List<String> given = operation.requires(name) ? List.of() : List.of(name + "=");
        return operation.ask(api, given).statusCode() == 200;
    }

    private Stream<Operation> operations() {
        return document.operations().values().stream();
    }
}

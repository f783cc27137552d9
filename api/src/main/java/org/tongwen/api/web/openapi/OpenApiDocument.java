package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the OpenAPI document. Springdoc finds the routes and their words; parameters, bodies, answers and errors, which it cannot
 * see, come from {@link Operations}.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

    private static final String EXPORT = "/api/v1/export";

    @Override
    public void customise(OpenAPI document) {
        WireSchemas schemas = new WireSchemas();
        Operations operations = new Operations(schemas);
        Paths paths = new Paths();
        document.getPaths().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        path -> operations.position(path.getValue().readOperations())))
                .forEach(path -> paths.addPathItem(path.getKey(), path.getValue()));
        paths.values().stream().flatMap(path -> path.readOperations().stream()).forEach(operations::complete);
        addHead(Objects.requireNonNull(paths.get(EXPORT)));
        document.setPaths(paths);
        List<String> tags = paths.values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getTags().stream())
                .toList();
        document.getTags().sort(Comparator.comparingInt(tag -> tags.indexOf(tag.getName())));
        document.getComponents().setSchemas(schemas.all());
        Problem.addTo(document.getComponents());
    }

    /** HEAD is answered wherever GET is; here it tells something of its own. */
    private static void addHead(PathItem export) {
        Operation get = export.getGet();
        export.setHead(new Operation()
                .operationId("countExport")
                .tags(get.getTags())
                .summary("Counts the documents that an export would have")
                .description("Takes what the export takes, and answers its headers without the documents.")
                .parameters(get.getParameters())
                .responses(Answers.headersOnly(get.getResponses())));
    }
}

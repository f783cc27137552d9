package org.tongwen.api.web.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.web.json.ClusterJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.ProgrammeJson;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.problem.EntryNotFoundException;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.programme.Programmes;

/** Shows one entry of the registries: what it is called, what it is, and who says so. */
@Tag(name = "collection", description = "What there is")
@RestController
@RequestMapping("/api/v1")
public class RegistryController {

    @GetMapping("/clusters/{id}")
    @Operation(
            operationId = "getCluster",
            summary = "Returns a named cluster of the registry",
            description = "What it is called, who named it and when, where it is, and what says so.")
    ClusterJson cluster(@PathVariable String id, ServerHttpRequest request) {
        JsonMapping mapping = JsonMapping.in(SearchParameters.labelLanguage(request.getQueryParams()));
        return NamedClusters.standard()
                .find(id)
                .map(mapping::cluster)
                .orElseThrow(() -> new EntryNotFoundException("cluster", id));
    }

    @GetMapping("/programmes/{id}")
    @Operation(
            operationId = "getProgramme",
            summary = "Returns a programme of the registry",
            description =
                    "A plan, programme, competition or label: what it is called, when and where it holds, and what says so.")
    ProgrammeJson programme(@PathVariable String id, ServerHttpRequest request) {
        JsonMapping mapping = JsonMapping.in(SearchParameters.labelLanguage(request.getQueryParams()));
        return Programmes.standard()
                .find(id)
                .map(mapping::programme)
                .orElseThrow(() -> new EntryNotFoundException("programme", id));
    }
}

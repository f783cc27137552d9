package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.equivalence.EquivalenceCheck;
import org.tongwen.api.web.json.EquivalenceJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.EquivalenceParameters;
import reactor.core.publisher.Mono;

/** Shows that a query finds the same in both scripts. */
@Tag(name = "equivalence", description = "Compare what a query finds in Simplified and in Traditional script")
@RestController
@RequestMapping("/api/v1/equivalence")
public class EquivalenceController {

    private final EquivalenceCheck check;

    EquivalenceController(PolicySearch search) {
        this.check = new EquivalenceCheck(search);
    }

    @GetMapping
    @Operation(
            operationId = "compareScripts",
            summary = "Asks a query as typed, in Simplified and in Traditional script, and compares what is found",
            description =
                    "`equal` is false if a total or the first ten documents differ; `differences` says which: exact, all, any, total, first.")
    Mono<EquivalenceJson> compare(ServerHttpRequest request) {
        return check.check(EquivalenceParameters.read(request.getQueryParams())).map(JsonMapping::equivalence);
    }
}

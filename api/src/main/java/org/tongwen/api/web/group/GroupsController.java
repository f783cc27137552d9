package org.tongwen.api.web.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.group.GroupAnswer;
import org.tongwen.api.search.group.GroupPage;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.group.Groups;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.GroupsJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows what a query finds in each group of documents. */
@Tag(name = "trends")
@RestController
@RequestMapping("/api/v1/groups")
public class GroupsController {

    /** Of the groups on all pages. */
    private static final String TOTAL = "X-Total-Count";

    private final Groups groups;
    private final ReceiptWriter receipts;

    GroupsController(Groups groups, ReceiptWriter receipts) {
        this.groups = groups;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "countGroups",
            summary = "Counts what a query finds in each group that one or two fields make, such as region and year",
            description =
                    "Counts are exact. `all` counts what there is under the same filters without the query, `share` is the part that"
                            + " matches. A document with several values counts in the group of each. Pages follow each other by"
                            + " `next_cursor`; a CSV has all groups at once.")
    Mono<ResponseEntity<GroupsJson>> groups(ServerHttpRequest request, ServerHttpResponse response) {
        GroupParameters asked = GroupParameters.read(request.getQueryParams());
        JsonMapping mapping = JsonMapping.in(asked.language());
        Mono<GroupAnswer> answer = groups.groups(asked.request());
        return switch (asked.format()) {
            case JSON ->
                answer.map(all -> ResponseEntity.ok()
                        .header(TOTAL, Integer.toString(all.groups().size()))
                        .body(mapping.groups(
                                GroupPage.of(all, asked.size(), asked.after()),
                                receipts.write(
                                        List.of(searched(all)), all.index().version()))));
            case CSV -> answer.flatMap(all -> write(all, mapping, response)).then(Mono.empty());
        };
    }

    private static Searched searched(GroupAnswer answer) {
        GroupRequest request = answer.request();
        return new Searched(
                SearchRequest.counting(request.query(), request.filters(), request.countBy()),
                answer.matching(),
                answer.total());
    }

    private Mono<Void> write(GroupAnswer answer, JsonMapping mapping, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.set(TOTAL, Integer.toString(answer.groups().size()));
        receipts.write(headers, searched(answer), answer.index().version());
        CsvTable.describe(headers, "groups.csv");
        Flux<GroupsJson.GroupJson> lines =
                Flux.fromIterable(answer.groups()).map(group -> mapping.group(group, answer.request()));
        return response.writeWith(GroupTable.of(answer.request().by(), lines)
                .map(piece -> response.bufferFactory().wrap(piece.getBytes(StandardCharsets.UTF_8))));
    }
}

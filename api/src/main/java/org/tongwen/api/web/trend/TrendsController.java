package org.tongwen.api.web.trend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.search.trend.TrendAnswer;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.api.search.trend.Trends;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.TrendsJson;
import org.tongwen.api.web.parameter.TrendParameters;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Shows the course of queries over the years. */
@Tag(name = "trends", description = "Count what queries find in each period, region or other group")
@RestController
@RequestMapping("/api/v1/trends")
public class TrendsController {

    private final Trends trends;
    private final ReceiptWriter receipts;

    TrendsController(Trends trends, ReceiptWriter receipts) {
        this.trends = trends;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "getTrends",
            summary = "Counts what up to six queries find in each period, and the share of all documents",
            description =
                    "Counts are exact. `all` counts what there is under the same filters without the query, `share` is the part that"
                            + " matches, and `thin` marks shares of fewer than 30. Occurrences are told per million"
                            + " characters. Every period between the first and the last is there.")
    Mono<TrendsJson> trends(ServerHttpRequest request) {
        MultiValueMap<String, String> given = request.getQueryParams();
        JsonMapping mapping = JsonMapping.in(TrendParameters.language(given));
        return trends.trends(TrendParameters.read(given))
                .map(answer -> mapping.trends(
                        answer, receipts.write(searched(answer), answer.index().version())));
    }

    private static List<Searched> searched(TrendAnswer answer) {
        TrendRequest request = answer.request();
        return answer.courses().stream()
                .map(course -> new Searched(
                        SearchRequest.counting(
                                course.query(),
                                request.filters(),
                                request.counted().readBy()),
                        course.matching(),
                        request.counted().id(),
                        course.total()))
                .toList();
    }
}

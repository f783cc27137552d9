package org.tongwen.api.web.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.UnknownValueException;
import org.tongwen.api.search.comparison.Comparison;
import org.tongwen.api.search.comparison.ComparisonRequest;
import org.tongwen.api.search.comparison.Comparisons;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.web.json.ComparisonJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.ComparisonParameters;
import org.tongwen.api.web.receipt.ReceiptWriter;
import reactor.core.publisher.Mono;

/** Lays two sets of documents side by side. */
@Tag(name = "words")
@RestController
@RequestMapping("/api/v1/compare")
public class ComparisonController {

    private final Comparisons comparisons;
    private final ReceiptWriter receipts;

    ComparisonController(Comparisons comparisons, ReceiptWriter receipts) {
        this.comparisons = comparisons;
        this.receipts = receipts;
    }

    @GetMapping
    @Operation(
            operationId = "compareSets",
            summary = "Compares two sets of documents: totals, values of fields, and the words that tell them apart",
            description =
                    "What begins with `a.` or `b.` is asked of one set, everything else of both; of the same name, the one with a letter"
                            + " counts in place of the other. Values are counted within each set, whatever selects it.")
    Mono<ComparisonJson> compare(ServerHttpRequest request) {
        MultiValueMap<String, String> given = request.getQueryParams();
        JsonMapping mapping = JsonMapping.in(ComparisonParameters.language(given));
        return comparisons
                .compare(ComparisonParameters.read(given))
                .onErrorMap(UnknownValueException.class, error -> ComparisonParameters.unknown(given, error))
                .map(comparison -> mapping.comparison(
                        comparison,
                        receipts.write(searched(comparison), comparison.index().version())));
    }

    private static List<Searched> searched(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        return List.of(
                searched(request.a(), request.countBy(), comparison.a()),
                searched(request.b(), request.countBy(), comparison.b()));
    }

    private static Searched searched(QueriedSet set, CountBy countBy, Comparison.Side found) {
        return new Searched(
                SearchRequest.counting(set.query(), set.filters(), countBy), found.matching(), found.total());
    }
}

package org.tongwen.api.web.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads receipts, as they stand in answers and in headers. */
final class ReceiptReader {

    static final int MOST_SEARCHES = 12;

    private static final String BODY = "body";

    private final JsonMapper mapper;

    ReceiptReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns the receipt that a body holds: as JSON, or as the header has it.
     *
     * @throws InvalidParameterException if there is none
     */
    ReceiptJson read(String body) {
        String json = body.strip().startsWith("{") ? body : decoded(body.strip());
        ReceiptJson receipt = parsed(json);
        boolean whole = Stream.of(receipt.at(), receipt.program(), receipt.indexVersion(), receipt.dictionaries())
                        .allMatch(ReceiptReader::isThere)
                && isThere(receipt.searches());
        if (!whole || receipt.searches().isEmpty() || receipt.searches().size() > MOST_SEARCHES) {
            throw invalid("The receipt is not whole: send all of 'meta.receipt' of an answer.");
        }
        receipt.searches().forEach(ReceiptReader::set);
        receipt.searches().forEach(ReceiptReader::request);
        return receipt;
    }

    /**
     * Returns the search as it can be made again. Whether there are such values of open vocabularies is not asked: that there are none any
     * more is an answer, too.
     */
    static SearchRequest request(ReceiptJson.Search search) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        search.parameters().forEach(given::addAll);
        SearchRequest request = SearchParameters.walk(
                new Parameters(given, SearchParameters.WALK_NAMES), Sort.NEWEST, new Shown(false, false, false));
        Filters filters = request.filters();
        return request.withFilters(
                new Filters(filters.selections(), filters.yearFrom(), filters.yearTo(), List.of(), null));
    }

    /** Returns the documents that were found. */
    static DocumentSet set(ReceiptJson.Search search) {
        boolean whole = Stream.of(search.parameters(), search.counted(), search.fingerprint(), search.expansions())
                .allMatch(ReceiptReader::isThere);
        if (!whole) {
            throw invalid("A search of the receipt is not whole: send all of 'meta.receipt' of an answer.");
        }
        return DocumentSet.read(search.fingerprint())
                .orElseThrow(() -> invalid("'" + search.fingerprint() + "' is no fingerprint of a receipt."));
    }

    /** What a sender left out is null, whatever the type says. */
    private static boolean isThere(@Nullable Object part) {
        return part != null;
    }

    private ReceiptJson parsed(String json) {
        try {
            return mapper.readValue(json, ReceiptJson.class);
        } catch (JacksonException e) {
            throw invalid("The body is no receipt: " + e.getOriginalMessage());
        }
    }

    private static String decoded(String header) {
        try {
            return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid("Send 'meta.receipt' of an answer as JSON, or what the header " + ReceiptWriter.HEADER
                    + " has as text.");
        }
    }

    private static InvalidParameterException invalid(String detail) {
        return new InvalidParameterException(BODY, detail, List.of());
    }
}

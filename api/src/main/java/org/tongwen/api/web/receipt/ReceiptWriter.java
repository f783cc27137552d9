package org.tongwen.api.web.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.receipt.Dictionaries;
import org.tongwen.api.search.receipt.Searched;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.SearchWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes receipts of searches. */
@Component
public final class ReceiptWriter {

    /** The header of an answer that is not JSON: the receipt as JSON in UTF-8, in Base64 for URLs. */
    public static final String HEADER = "Tongwen-Receipt";

    /** The program as it is built, where it has no version. */
    private static final String UNPACKAGED = "development";

    private final Dictionaries dictionaries;
    private final JsonMapper mapper;
    private final String program =
            Objects.requireNonNullElse(ReceiptWriter.class.getPackage().getImplementationVersion(), UNPACKAGED);

    ReceiptWriter(Dictionaries dictionaries, JsonMapper mapper) {
        this.dictionaries = dictionaries;
        this.mapper = mapper;
    }

    /** Returns the receipt of a search that was made just now. */
    public ReceiptJson write(SearchRequest request, SearchResult result) {
        return write(
                List.of(new Searched(request, result.matching(), result.total())),
                result.index().version());
    }

    /** Returns the receipt of what was searched just now. */
    public ReceiptJson write(List<Searched> searches, String indexVersion) {
        ReceiptJson receipt = bare(searches, indexVersion);
        return new ReceiptJson(
                receipt.at(),
                receipt.program(),
                receipt.searches(),
                receipt.dictionaries(),
                receipt.indexVersion(),
                sentences(receipt));
    }

    /** Puts a receipt into the headers of an answer, without its sentences, which a verification tells, too. */
    public void write(HttpHeaders headers, Searched search, String indexVersion) {
        ReceiptJson bare = bare(List.of(search), indexVersion);
        headers.set(
                HEADER,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mapper.writeValueAsString(bare).getBytes(StandardCharsets.UTF_8)));
    }

    String program() {
        return program;
    }

    Map<String, String> dictionaries() {
        return dictionaries.hashes();
    }

    /** Returns what a receipt says, by the tags of the languages. */
    static Map<String, String> sentences(ReceiptJson receipt) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            sentences.put(language.tag(), new Sentences(language).of(receipt));
        }
        return sentences;
    }

    private ReceiptJson bare(List<Searched> searches, String indexVersion) {
        return new ReceiptJson(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                program,
                searches.stream().map(ReceiptWriter::search).toList(),
                dictionaries.hashes(),
                indexVersion,
                Map.of());
    }

    private static ReceiptJson.Search search(Searched searched) {
        return new ReceiptJson.Search(
                SearchWriter.parameters(searched.request(), searched.matching().used()),
                searched.matching().readAs(),
                searched.counted(),
                searched.total(),
                searched.matching().set().fingerprint(),
                JsonMapping.expansions(searched.matching().lookedFor()));
    }
}

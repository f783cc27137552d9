package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document with its text, and how each value is known; its parts stand side by side in the JSON object. */
public record DocumentDetailJson(
        @JsonUnwrapped DocumentJson document,
        @JsonUnwrapped TextJson text,
        @JsonUnwrapped FilesJson files,
        List<NumberJson> documentNumbers,
        List<CitationJson> citations,
        List<String> proposedClusters,
        List<EvidenceJson> evidence,
        List<CorrectionJson> corrections) {

    /**
     * What it says.
     *
     * @param damage what is broken in it: {@code replacement_characters}, {@code private_use}, {@code mojibake}
     */
    public record TextJson(String body, int length, List<String> damage) {}

    /** The file it was read from, and further files that hold parts of its text. */
    public record FilesJson(String path, List<String> parts) {}

    /** A document number taken apart, such as 国办发〔2023〕12号: its agency's code 国办发, year 2023, serial 12. */
    public record NumberJson(
            String text, String agencyCode, @Nullable Integer year, String serial) {}

    /** Another document that the text names, by its {@code number} or its {@code title}. */
    public record CitationJson(String kind, String text) {}

    /**
     * How one value is known.
     *
     * @param origin {@code given}, {@code extracted}, {@code estimated} or {@code corrected}
     * @param confidence from 0 to 1
     * @param quote null if the value was not read in title or body
     */
    public record EvidenceJson(
            String field,
            String value,
            String origin,
            String rule,
            double confidence,
            @Nullable QuoteJson quote) {}

    /** Characters of {@code title} or {@code body}: UTF-16 indices from start up to end. */
    public record QuoteJson(String part, int start, int end, String text) {}

    /**
     * A field that somebody corrected by hand.
     *
     * @param values codes and ids as in the index; empty if it is not known
     * @param found what had been found in the document, or came with it
     */
    public record CorrectionJson(String field, List<String> values, List<String> found, Instant at) {}
}

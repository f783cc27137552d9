package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in a list; its parts stand side by side in the JSON object. */
public record DocumentJson(
        String id,
        @Nullable Double score,
        String title,
        @JsonUnwrapped When when,
        @JsonUnwrapped Where where,
        @JsonUnwrapped What what,
        Work work,
        Highlights highlights) {

    /** Dates as exactly as they are known: {@code 2021-07-02}, {@code 2021-07} or {@code 2021}. */
    public record When(
            @Nullable Integer year,
            boolean yearEstimated,
            @Nullable String issuedOn,
            @Nullable String publishedOn,
            @Nullable String effectiveOn) {}

    /** The main region, all regions that the document is about, and the level of the issuing body. */
    public record Where(
            @Nullable Region region,
            List<Region> regions,
            @Nullable String level) {}

    /** Names of agencies and document numbers are in the script of the document. */
    public record What(
            String script,
            List<Industry> industries,
            List<String> agencies,
            @Nullable String documentNumber,
            @Nullable String documentType,
            @Nullable String source,
            @Nullable String url) {}

    /**
     * The work of which it is a copy.
     *
     * @param id the id of the earliest copy
     * @param copies how many there are, with this one
     * @param closest the id of the copy that it is most like
     */
    public record Work(
            String id,
            int copies,
            boolean earliest,
            @Nullable String closest) {}

    /** A region; its path begins at the province and is empty for the whole country. */
    public record Region(String code, String name, String level, List<Step> path) {}

    /** A region on the way down to another. */
    public record Step(String code, String name) {}

    /** An industry of the taxonomy. */
    public record Industry(String id, String name) {}

    /** Passages in HTML: matches within {@code <mark>}, everything else escaped. */
    public record Highlights(List<String> title, List<String> body) {

        /** Nothing was looked for. */
        public static final Highlights NONE = new Highlights(List.of(), List.of());
    }
}

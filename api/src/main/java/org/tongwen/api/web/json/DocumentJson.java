package org.tongwen.api.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list; its parts stand side by side in the JSON object.
 *
 * @param displayed the script in which it is shown, where that is not the one it is written in
 */
public record DocumentJson(
        String id,
        @Nullable Double score,
        String title,
        @JsonUnwrapped When when,
        @JsonUnwrapped Where where,
        @JsonUnwrapped What what,
        Work work,
        Highlights highlights,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String displayed) {

    /**
     * One part of the score.
     *
     * @param kind what counts, such as {@code in_title}
     * @param field where it was looked for
     * @param view how the text was cut: {@code exact}, {@code words}, {@code bigrams}, or {@code number}
     * @param text the part of the query that it is about
     * @param found which of its words, or of the names for it, stand there
     * @param score what it adds
     * @param says the same in a sentence
     */
    public record Why(
            String kind, String field, String view, String text, List<String> found, double score, String says) {}

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
            List<Listed> namedClusters,
            List<Listed> programmes,
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

    /** A cluster or a programme of the registries. */
    public record Listed(String id, String name) {}

    /** Passages in HTML: matches within {@code <mark>}, everything else escaped. */
    public record Highlights(List<String> title, List<String> body) {

        /** Nothing was looked for. */
        public static final Highlights NONE = new Highlights(List.of(), List.of());
    }
}

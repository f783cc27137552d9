package org.tongwen.api.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.Script;

/**
 * What a reference says of a document, before a style gives it a form; no text but the id has line breaks.
 *
 * @param id of the document
 * @param authors the issuing bodies, in the order and the script of the document
 */
public record Reference(
        String id,
        ReferenceKind kind,
        List<String> authors,
        Title title,
        Publication publication,
        Script script,
        Access access) {

    public Reference {
        authors = List.copyOf(authors);
    }

    /** Returns the language as a BCP 47 tag: {@code zh-Hans}, {@code zh-Hant}, or {@code zh} where scripts are mixed. */
    public String language() {
        return switch (script) {
            case HANS -> "zh-Hans";
            case HANT -> "zh-Hant";
            case MIXED -> "zh";
        };
    }

    /** Returns what a reader must know beside the fields, in the script of the document: that the year is an estimate. */
    public Optional<String> note() {
        return publication.estimated() ? Optional.of(script == Script.HANT ? "年份係推定" : "年份系推定") : Optional.empty();
    }

    /**
     * How it is called.
     *
     * @param text never empty
     * @param numbers document numbers; a joint act may have several
     * @param type 通知, 意見 …, in the script of the document; null if unknown
     */
    public record Title(
            String text, List<String> numbers, @Nullable String type) {

        public Title {
            numbers = List.copyOf(numbers);
        }

        /** Returns the document numbers in one line, where a style has one field for them. */
        public Optional<String> number() {
            return numbers.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", numbers));
        }
    }

    /**
     * Where and when it was made public.
     *
     * @param publisher the medium it was taken from; null if unknown
     * @param date the day of publication, else of signing, as exactly as it is known; null if unknown
     * @param estimated whether the date is an estimate
     */
    public record Publication(
            @Nullable String publisher, @Nullable PolicyDate date, boolean estimated) {}

    /**
     * Where and when it was read.
     *
     * @param url null if it has no address
     * @param accessed null if unknown, and without an address
     */
    public record Access(@Nullable String url, @Nullable LocalDate accessed) {

        public Access {
            accessed = url == null ? null : accessed;
        }
    }
}

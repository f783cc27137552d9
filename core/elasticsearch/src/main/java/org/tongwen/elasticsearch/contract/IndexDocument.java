package org.tongwen.elasticsearch.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored in Elasticsearch; its JSON keys are the snake_case of these names.
 *
 * @param sampleKey SHA-256 (hex) of the id: a sample that can be drawn again is a segment of this ring
 * @param state null in the note of a removal
 */
public record IndexDocument(
        String id,
        String sampleKey,
        Text text,
        Dates dates,
        Place place,
        Subject subject,
        IndexStatements statements,
        Work work,
        Archive archive,
        @Nullable State state) {

    /** Returns the id of a state of this document in the index of the past. */
    public String pastKey(State before) {
        return sampleKey + "@" + before.since().toEpochMilli();
    }

    /**
     * Returns the document as it is when it was only read again: written when it was, and a copy of what it was a copy of, unless its
     * text is another now.
     */
    public IndexDocument keeping(@Nullable Work before, Instant indexedAt) {
        return new IndexDocument(
                id,
                sampleKey,
                text,
                dates,
                place,
                subject,
                statements,
                before != null && before.sketch.equals(work.sketch) ? before : work,
                new Archive(
                        archive.origin,
                        archive.original,
                        archive.evidence,
                        archive.corrections,
                        archive.readBy,
                        indexedAt,
                        archive.deletedAt),
                state);
    }

    /**
     * Since when a search finds the document as it is, and a fingerprint of what it reads of it, in two numbers of 30 bits: their sums tell
     * sets of documents apart, and are exact for some millions.
     *
     * @param until when it was replaced or removed; null as long as it holds
     */
    public record State(Instant since, @Nullable Instant until, int fingerprintHigh, int fingerprintLow) {

        /** Returns whether a search reads the same in both. */
        public boolean isSame(@Nullable State other) {
            return other != null && fingerprintHigh == other.fingerprintHigh && fingerprintLow == other.fingerprintLow;
        }

        /** Returns a document in this state. */
        public IndexDocument of(IndexDocument document) {
            return new IndexDocument(
                    document.id,
                    document.sampleKey,
                    document.text,
                    document.dates,
                    document.place,
                    document.subject,
                    document.statements,
                    document.work,
                    document.archive,
                    this);
        }

        /** Returns the state that was there before, if a search reads the same in it, so that it is as old; else this one. */
        public State since(@Nullable State before) {
            return before != null && isSame(before) ? before : this;
        }

        /** Returns the state with its end. */
        public State until(Instant end) {
            return new State(since, end, fingerprintHigh, fingerprintLow);
        }
    }

    /**
     * What full-text search reads.
     *
     * @param damage ids of what is broken in the text and could not be repaired
     * @param spelling how the title is typed
     */
    public record Text(String title, String body, String script, int length, List<String> damage, Spelling spelling) {}

    /**
     * How a title is typed, in characters or in pinyin; {@link TitleSpelling} says in which form.
     *
     * @param plain its folded letters and digits from the first on
     * @param syllables its syllables, behind the mark of the start
     * @param initials the pairs of neighbouring initials, behind the mark of the start
     */
    public record Spelling(String plain, String syllables, String initials) {}

    /**
     * When the document was made.
     *
     * @param issuedPrecision {@code day}, {@code month} or {@code year}; null without a date
     * @param sortOn the best known date, for sorting; null if not even the year is known
     * @param sortUntil the last day that this date may be, where it is known by its month or year alone
     */
    public record Dates(
            @Nullable LocalDate issuedOn,
            @Nullable String issuedPrecision,
            @Nullable LocalDate publishedOn,
            @Nullable String publishedPrecision,
            @Nullable LocalDate effectiveOn,
            @Nullable String effectivePrecision,
            @Nullable LocalDate sortOn,
            @Nullable LocalDate sortUntil,
            @Nullable Integer year,
            boolean yearEstimated) {}

    /**
     * Where it applies.
     *
     * @param path the main region with all that contain it, from the province down
     * @param about all regions that the document is about, with all that contain them
     */
    public record Place(
            @Nullable String region,
            List<String> path,
            List<String> regions,
            List<String> about,
            @Nullable String level) {}

    /**
     * What it is, and what it is about; a folded twin makes a keyword found in either script.
     *
     * @param documentNumberFolded each number of a joint act, by which it is found
     * @param industryPath the industries with the sectors that contain them
     */
    public record Subject(
            @Nullable String documentNumber,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> documentNumberFolded,

            List<StoredNumber> numbers,
            List<String> agencies,
            List<String> agenciesFolded,
            @Nullable String documentType,
            List<String> industries,
            List<String> industryPath,
            List<StoredCitation> citations) {}

    /** A document number with its parts. */
    public record StoredNumber(
            String text,
            String agencyCode,
            String agencyCodeFolded,
            @Nullable Integer year,
            String serial) {}

    /** A reference to another document, by {@code number} or {@code title}. */
    public record StoredCitation(String kind, String text, String folded) {}

    /**
     * The work of which the document is a copy: reprints and near-copies of one text are one work.
     *
     * @param id the id of its earliest document
     * @param copies how many documents are copies of it, with this one
     * @param earliest whether this is that earliest document
     * @param keys under which near-copies of the text are looked for
     * @param sketch what the indexer compares with theirs
     * @param closest the copy that this document was found to be nearest to; null if it has none
     */
    public record Work(
            String id,
            int copies,
            boolean earliest,
            List<String> keys,
            String sketch,
            @Nullable Closest closest) {}

    /** Another document with nearly the same text. */
    public record Closest(String id, String rule, double likeness) {}

    /**
     * Where it came from, and what is kept to make it again.
     *
     * @param corrections null if nothing was corrected by hand
     * @param readBy the edition of the program that read it
     */
    public record Archive(
            Origin origin,
            Stored original,
            List<StoredEvidence> evidence,
            @Nullable Corrections corrections,
            String readBy,
            Instant indexedAt,
            @Nullable Instant deletedAt) {}

    /**
     * Where it came from.
     *
     * @param parts paths of further files that hold parts of its text
     */
    public record Origin(
            @Nullable String source,
            @Nullable String sourceFolded,
            @Nullable String url,
            String path,
            List<String> parts,
            String contentHash) {}

    /**
     * The document as it was read.
     *
     * @param format {@code text}, {@code html}, {@code markdown} or {@code record}
     * @param gzip the content: UTF-8, gzip, Base64
     */
    public record Stored(String format, String gzip, List<StoredAttachment> attachments) {}

    /** A further file that holds a part of the document, stored likewise. */
    public record StoredAttachment(String path, String format, String gzip) {}

    /**
     * What was corrected by hand, and what stands in its place once that is taken back.
     *
     * @param byField by the names of the fields in the API
     * @param found what the indexer found out
     */
    public record Corrections(Map<String, StoredCorrection> byField, Found found) {}

    /** The corrected values of one field; none if it is not known. */
    public record StoredCorrection(List<String> values, Instant at) {}

    /** What may be corrected, with its evidence. */
    public record Found(String title, Dates dates, Place place, Subject subject, List<StoredEvidence> evidence) {}

    /** Evidence of one value; quote and indices are null where the value was not read in the text. */
    public record StoredEvidence(
            String field,
            String value,
            String origin,
            String rule,
            double confidence,
            @Nullable StoredQuote quote) {}

    /** Characters of title or body. */
    public record StoredQuote(String part, int start, int end, String text) {}
}

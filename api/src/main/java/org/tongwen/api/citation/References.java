package org.tongwen.api.citation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.citation.Reference.Access;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.api.citation.Reference.Title;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Subject;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.script.Script;

/** Makes references of documents; {@link Kinds} says by which rule a document is a law, a report or news. */
public final class References {

    /** Where documents are read, as far as dates of access go: China Standard Time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private static final Pattern NOT_OF_ADDRESSES = Pattern.compile("[ {}\\\\^`\"<>|]");

    private References() {}

    /**
     * Returns the reference to a document.
     *
     * @param accessed when it was read at its address; null if that is not to be said
     */
    public static Reference of(StoredDocument document, @Nullable LocalDate accessed) {
        return new Reference(
                document.id(),
                Kinds.of(document),
                lines(document.subject().agencies().stream()),
                title(document),
                publication(document),
                document.text().script(),
                new Access(url(document.origin().url()), accessed));
    }

    private static Title title(StoredDocument document) {
        Subject subject = document.subject();
        String given = subject.documentNumber() == null ? "" : subject.documentNumber();
        List<String> numbers = lines(Arrays.stream(given.split(";")));
        // What has no title is called by its number, as in speech, and else by what it is found under.
        String text = Stream.of(document.text().title(), String.join("; ", numbers))
                .map(References::line)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(line(document.id()));
        return new Title(
                text, numbers, type(subject.documentType(), document.text().script()));
    }

    private static @Nullable String type(@Nullable String id, Script script) {
        if (id == null || script != Script.HANT) {
            return id;
        }
        return DocumentTypes.standard().find(id).map(type -> type.nameHant()).orElse(id);
    }

    private static Publication publication(StoredDocument document) {
        Dates dates = document.dates();
        String source = line(Objects.requireNonNullElse(document.origin().source(), ""));
        return new Publication(
                source.isEmpty() ? null : source, date(dates), dates.publishedOn() == null && dates.yearEstimated());
    }

    private static @Nullable PolicyDate date(Dates dates) {
        if (dates.publishedOn() != null) {
            return dates.publishedOn();
        }
        if (dates.issuedOn() != null) {
            return dates.issuedOn();
        }
        return dates.year() == null ? null : PolicyDate.ofYear(dates.year());
    }

    /** Returns the address with what no address has in percent encoding; a lone brace would not end its field in BibTeX. */
    private static @Nullable String url(@Nullable String url) {
        String given = line(Objects.requireNonNullElse(url, ""));
        return given.isEmpty()
                ? null
                : NOT_OF_ADDRESSES
                        .matcher(given)
                        .replaceAll(c -> "%%%02X".formatted((int) c.group().charAt(0)));
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.map(References::line).filter(text -> !text.isEmpty()).toList();
    }

    /** Returns the text with each run of blanks, line breaks and control characters as one space. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}

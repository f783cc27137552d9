package org.tongwen.api.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.citation.Reference.Access;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.model.date.PolicyDate;

/**
 * Entries for BibTeX and biblatex, in UTF-8. {@code year} is for the one, {@code date} for the other.
 *
 * <p>{@code @techreport} is the only entry of old that prints type and number, so government documents, reports and
 * standards are such; laws, and what is of no known kind, are {@code @misc}; news of a known medium is an {@code @article} in it.
 */
final class BibtexFormat implements ReferenceFormat {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String format(Reference reference) {
        Publication publication = reference.publication();
        Access access = reference.access();
        PolicyDate date = publication.date();
        Entry entry = new Entry();
        entry.addRaw("author", names(reference.authors()));
        entry.addRaw("title", title(reference.title().text()));
        addPublisher(entry, reference);
        entry.addRaw("year", date == null ? null : Integer.toString(date.year()));
        entry.addRaw("date", date == null ? null : date.toString());
        entry.add("number", reference.title().number().orElse(null));
        entry.add("type", reference.title().type());
        // Addresses are read verbatim, and have no braces.
        entry.addRaw("url", access.url());
        entry.addRaw(
                "urldate", access.accessed() == null ? null : access.accessed().toString());
        entry.addRaw("langid", langid(reference));
        entry.add("note", reference.note().orElse(null));
        return "@" + type(reference) + "{" + CitationKey.of(reference.id()) + ",\n" + entry.fields() + "\n}\n";
    }

    private static String type(Reference reference) {
        return switch (reference.kind()) {
            case GOVERNMENT_DOCUMENT, REPORT, STANDARD -> "techreport";
            case NEWS -> reference.publication().publisher() == null ? "misc" : "article";
            case LAW, OTHER -> "misc";
        };
    }

    /** A report must have an institution, so without a publisher it is those who issued it. */
    private static void addPublisher(Entry entry, Reference reference) {
        String publisher = reference.publication().publisher();
        switch (type(reference)) {
            case "article" -> entry.add("journal", publisher);
            case "techreport" ->
                entry.addRaw("institution", names(publisher == null ? reference.authors() : List.of(publisher)));
            default -> entry.add("organization", publisher);
        }
    }

    /** Names in braces are not taken apart into first and last names. */
    private static @Nullable String names(List<String> names) {
        return names.isEmpty()
                ? null
                : names.stream()
                        .map(name -> "{" + BibtexText.escape(name) + "}")
                        .collect(Collectors.joining(" and "));
    }

    /** Many styles write titles in lower case; within braces, 5G and AI stay as they are. */
    private static String title(String title) {
        String escaped = BibtexText.escape(title);
        return CAPITAL.matcher(title).find() ? "{" + escaped + "}" : escaped;
    }

    /** The names that babel has for the language and its scripts. */
    private static String langid(Reference reference) {
        return switch (reference.script()) {
            case HANS -> "chinese-hans";
            case HANT -> "chinese-hant";
            case MIXED -> "chinese";
        };
    }

    private static final class Entry {

        private final List<String> fields = new ArrayList<>();

        void add(String name, @Nullable String value) {
            addRaw(name, value == null ? null : BibtexText.escape(value));
        }

        void addRaw(String name, @Nullable String value) {
            if (value != null) {
                fields.add("  " + name + " = {" + value + "}");
            }
        }

        String fields() {
            return String.join(",\n", fields);
        }
    }
}

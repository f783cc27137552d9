package org.tongwen.api.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.model.date.PolicyDate;

/**
 * A reference as meta elements of a web page, for reference managers that read pages: the {@code citation_} names of
 * Highwire Press, Dublin Core where they have none, and Zotero's own name for the kind of item. What Zotero's
 * translator makes of them is the item that it makes of {@link RisFormat}: each kind has the same item there.
 */
public final class EmbeddedMetadata {

    private EmbeddedMetadata() {}

    /** A meta element; neither part is escaped. */
    public record Meta(String name, String content) {}

    /** Returns the meta elements, in the order in which they are written. */
    public static List<Meta> of(Reference reference) {
        String item = item(reference);
        boolean report = item.equals("report");
        Publication publication = reference.publication();
        List<Meta> metas = new ArrayList<>();
        add(metas, "citation_title", reference.title().text());
        reference.authors().forEach(author -> add(metas, "citation_author", author(author)));
        add(metas, "citation_publication_date", date(publication.date()));
        // This name alone makes an item a report; any journal's name would make it an article.
        add(metas, report ? "citation_technical_report_institution" : "DC.source", publisher(item, publication));
        add(
                metas,
                "citation_technical_report_number",
                reference.title().number().orElse(null));
        add(metas, "citation_language", reference.language());
        add(metas, "citation_public_url", reference.access().url());
        add(metas, "DC.type", reference.title().type());
        add(metas, "DC.description", reference.note().orElse(null));
        add(metas, "z:itemType", item);
        return List.copyOf(metas);
    }

    private static String item(Reference reference) {
        return switch (reference.kind()) {
            case LAW -> "statute";
            case NEWS -> "newspaperArticle";
            case GOVERNMENT_DOCUMENT, REPORT, STANDARD -> "report";
            case OTHER -> reference.access().url() == null ? "report" : "webpage";
        };
    }

    /**
     * Returns the name so that it stays in one piece: lists of authors are cut at {@code ;}, names at a comma, and
     * without a comma at the last space. A comma at the end is the one that is dropped.
     */
    private static String author(String name) {
        String whole = name.replaceAll(" ?, ?", "，").replace(';', '；');
        return whole.contains(" ") ? whole + "," : whole;
    }

    private static @Nullable String date(@Nullable PolicyDate date) {
        return date == null ? null : date.toString().replace('-', '/');
    }

    /** A statute has no field for the medium that it was taken from. */
    private static @Nullable String publisher(String item, Publication publication) {
        return item.equals("statute") ? null : publication.publisher();
    }

    private static void add(List<Meta> metas, String name, @Nullable String content) {
        if (content != null) {
            metas.add(new Meta(name, content));
        }
    }
}

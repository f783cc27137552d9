package org.tongwen.api.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.api.citation.CitationStyle;
import org.tongwen.api.citation.EmbeddedMetadata;
import org.tongwen.api.citation.Reference;
import org.tongwen.api.citation.References;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.passage.PassageRequest;
import org.tongwen.api.web.passage.Permalink;

/** What a document's page shows before its script starts, or without; the templates read it by these names. */
record DocumentPage(
        String language,
        String title,
        List<EmbeddedMetadata.Meta> metas,
        Links links,
        List<DocumentFact> facts,
        Citation citation,
        PageText text) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    /** Addresses; {@code original} is empty where the document has none that a link may lead to. */
    record Links(String canonical, String json, String plain, String original) {}

    /** The document in a list of references, and the same for programs. */
    record Citation(String text, List<Alternate> alternates) {}

    /** The document in another form. */
    record Alternate(String name, String type, String href) {}

    static DocumentPage of(StoredDocument document, DocumentDetailJson detail, Optional<PassageRequest> quoted) {
        LocalDate today = LocalDate.now(References.ZONE);
        Reference reference = References.of(document, today);
        String body = Objects.requireNonNullElse(document.text().body(), "");
        return new DocumentPage(
                reference.language(),
                reference.title().text(),
                EmbeddedMetadata.of(reference),
                links(document),
                DocumentFact.listOf(detail),
                new Citation(
                        CitationStyle.GBT7714.format().format(reference),
                        List.of(
                                alternate(document.id(), "RIS", CitationStyle.RIS),
                                alternate(document.id(), "BibTeX", CitationStyle.BIBTEX),
                                alternate(document.id(), "CSL-JSON", CitationStyle.CSL_JSON))),
                PageText.of(body, quoted));
    }

    private static Links links(StoredDocument document) {
        String url = Objects.requireNonNullElse(document.origin().url(), "");
        return new Links(
                Permalink.of(document.id()),
                resource(document.id(), ""),
                resource(document.id(), "/text"),
                WEB.matcher(url).matches() ? url : "");
    }

    private static Alternate alternate(String id, String name, CitationStyle style) {
        return new Alternate(name, style.mediaType(), resource(id, "/citation?style=" + style.id()));
    }

    private static String resource(String id, String name) {
        return "/api/v1" + Permalink.of(id) + name;
    }
}

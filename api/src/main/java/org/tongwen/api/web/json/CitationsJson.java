package org.tongwen.api.web.json;

import java.util.List;

/** What a document cites, in the order of its text, and what cites it, the newest first. */
public record CitationsJson(List<CitedJson> cites, CitedByJson citedBy) {

    /**
     * Another document that the text names, by its {@code number} or its {@code title}.
     *
     * @param documents those of the collection that bear it; empty if it has none
     */
    public record CitedJson(String kind, String text, List<DocumentJson> documents) {}

    /** All documents that cite it, counted, and the first of them. */
    public record CitedByJson(DocumentsJson.Total total, List<DocumentJson> items) {}
}

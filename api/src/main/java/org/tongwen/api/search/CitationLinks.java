package org.tongwen.api.search;

import java.util.List;
import org.tongwen.model.citation.Citation;

/**
 * What a document cites, and what cites it, by document number and by title.
 *
 * @param cites in the order of the text
 * @param citing how many documents cite it
 * @param citedBy the first of them, the newest first
 */
public record CitationLinks(List<Cited> cites, long citing, List<StoredDocument> citedBy) {

    public CitationLinks {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }

    /**
     * A document that is cited.
     *
     * @param documents those of the collection that bear this number or title, copies among them; empty if it has none
     */
    public record Cited(Citation citation, List<StoredDocument> documents) {

        public Cited {
            documents = List.copyOf(documents);
        }
    }
}

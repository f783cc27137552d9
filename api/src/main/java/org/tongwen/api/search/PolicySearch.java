package org.tongwen.api.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Answers questions about the collection. */
public interface PolicySearch {

    /**
     * Returns the documents that match, with exact totals and facets.
     *
     * @return an error of {@link SearchUnavailableException} while the index cannot be asked
     */
    Mono<SearchResult> search(SearchRequest request);

    /** Returns a text that changes whenever what can be found changes; it may be a second old. */
    Mono<String> indexVersion();

    /** Returns all documents that match, without facets, to be read once; where a page of them begins does not count. */
    Mono<Walk> walk(SearchRequest request);

    /** Answers out of all documents that match, which can be read again and again until the answer is complete. */
    <T> Mono<T> walk(SearchRequest request, Function<Walk, Mono<T>> answer);

    /** Returns the words of which each text consists, as queries are cut: folded, each once, without those that only ask. */
    Mono<Map<String, List<String>>> words(Collection<String> texts);

    /** Returns the document with this id; empty if there is none. */
    Mono<StoredDocument> find(String id);

    /**
     * Returns what a document cites, and what cites it; empty if there is no such document.
     *
     * @param size how many of those that cite it are listed
     */
    Mono<CitationLinks> citations(String id, int size);

    /** Returns the documents whose content is similar to that of one, without the copies of itself; empty if there is no such document. */
    Mono<SimilarDocuments> similar(SimilarRequest request);
}

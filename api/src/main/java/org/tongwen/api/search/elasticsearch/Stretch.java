package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;

/**
 * Hits of a walk that are read together with their texts.
 *
 * @param after the sort values of the hit before; empty at the beginning
 * @param size how many
 */
record Stretch(List<FieldValue> after, int size) {

    /** Texts that are read at once, if there is more than one: half a megabyte in memory. */
    private static final long CHARACTERS = 250_000;

    /** Cuts a page, of which the lengths are known, into stretches. */
    static List<Stretch> of(HitPage page) {
        List<Stretch> stretches = new ArrayList<>();
        List<FieldValue> after = page.after();
        List<Hit<IndexDocument>> hits = page.hits();
        int begin = 0;
        while (begin < hits.size()) {
            int end = end(hits, begin);
            stretches.add(new Stretch(after, end - begin));
            after = hits.get(end - 1).sort();
            begin = end;
        }
        return stretches;
    }

    private static int end(List<Hit<IndexDocument>> hits, int begin) {
        long characters = length(hits.get(begin));
        int end = begin + 1;
        while (end < hits.size() && characters + length(hits.get(end)) <= CHARACTERS) {
            characters += length(hits.get(end));
            end++;
        }
        return end;
    }

    private static int length(Hit<IndexDocument> hit) {
        return Objects.requireNonNull(hit.fields().get(Fields.LENGTH), "lengths are asked for")
                .to(int[].class)[0];
    }
}

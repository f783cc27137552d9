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

    Stretch {
        after = List.copyOf(after);
    }

    /**
     * Cuts hits, of which the lengths are known, into stretches.
     *
     * @param first the sort values of the hit before; empty at the beginning
     * @param most characters of a stretch that has more than one text
     */
    static List<Stretch> of(List<FieldValue> first, List<Hit<IndexDocument>> hits, int most) {
        List<Stretch> stretches = new ArrayList<>();
        List<FieldValue> after = first;
        int begin = 0;
        while (begin < hits.size()) {
            int end = end(hits, begin, most);
            stretches.add(new Stretch(after, end - begin));
            after = hits.get(end - 1).sort();
            begin = end;
        }
        return stretches;
    }

    private static int end(List<Hit<IndexDocument>> hits, int begin, int most) {
        long characters = length(hits.get(begin));
        int end = begin + 1;
        while (end < hits.size() && characters + length(hits.get(end)) <= most) {
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

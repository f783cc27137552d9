package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.indexer.work.Copy;
import org.tongwen.indexer.work.Membership;
import org.tongwen.indexer.work.sketch.Sketch;

/** Reads of a hit what concerns its work; all of it lies in columns, so that no document has to be unpacked. */
final class WorkHits {

    private static final List<String> FIELDS = List.of(
            Fields.ID,
            Fields.INDEXED_AT,
            Fields.WORK_SKETCH,
            Fields.WORK_ID,
            Fields.WORK_COPIES,
            Fields.WORK_EARLIEST,
            Fields.WORK_CLOSEST_ID,
            Fields.WORK_CLOSEST_RULE,
            Fields.WORK_CLOSEST_LIKENESS);

    private WorkHits() {}

    static SearchRequest.Builder fetched(SearchRequest.Builder request) {
        FIELDS.forEach(field -> request.docvalueFields(f -> f.field(field)));
        // Else the server unpacks what is stored of each hit, only to tell its id.
        return request.source(source -> source.fetch(false)).storedFields("_none_");
    }

    static String id(Hit<Void> hit) {
        return HitFields.value(hit, Fields.ID);
    }

    static Instant writtenAt(Hit<Void> hit) {
        return Instant.parse(HitFields.value(hit, Fields.INDEXED_AT));
    }

    /** Returns the id of the work that the document belongs to. */
    static String work(Hit<Void> hit) {
        return HitFields.value(hit, Fields.WORK_ID);
    }

    static Copy copy(Hit<Void> hit) {
        return new Copy(
                id(hit),
                Sketch.decode(HitFields.value(hit, Fields.WORK_SKETCH)),
                new Membership(
                        work(hit),
                        Integer.parseInt(HitFields.value(hit, Fields.WORK_COPIES)),
                        Boolean.parseBoolean(HitFields.value(hit, Fields.WORK_EARLIEST)),
                        closest(hit)));
    }

    private static Membership.@Nullable Closest closest(Hit<Void> hit) {
        String id = HitFields.value(hit, Fields.WORK_CLOSEST_ID);
        return id.isEmpty()
                ? null
                : new Membership.Closest(
                        id,
                        HitFields.value(hit, Fields.WORK_CLOSEST_RULE),
                        Double.parseDouble(HitFields.value(hit, Fields.WORK_CLOSEST_LIKENESS)));
    }
}

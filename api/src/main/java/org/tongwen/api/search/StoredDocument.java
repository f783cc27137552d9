package org.tongwen.api.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/**
 * A document of the index.
 *
 * @param evidence empty where a list of hits leaves it out
 * @param corrections what somebody corrected by hand; empty where a list of hits leaves it out
 */
public record StoredDocument(
        String id,
        Text text,
        Dates dates,
        Place place,
        Subject subject,
        Named named,
        Work work,
        Origin origin,
        List<Evidence> evidence,
        List<CorrectedValue> corrections) {

    public StoredDocument {
        evidence = List.copyOf(evidence);
        corrections = List.copyOf(corrections);
    }

    /**
     * What it says.
     *
     * @param body null where a list of hits leaves it out
     * @param length characters of the body
     * @param damage ids of what is broken in it, such as {@code mojibake}
     */
    public record Text(String title, @Nullable String body, Script script, int length, List<String> damage) {}

    /**
     * What it names of the registries.
     *
     * @param clusters ids of industrial clusters
     * @param programmes ids of programmes, plans and labels
     * @param proposed names of clusters that the registry does not know
     */
    public record Named(List<String> clusters, List<String> programmes, List<String> proposed) {

        /** Of a document that names none. */
        public static final Named NONE = new Named(List.of(), List.of(), List.of());

        public Named {
            clusters = List.copyOf(clusters);
            programmes = List.copyOf(programmes);
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * The work of which it is a copy: reprints and near-copies of one text are one work.
     *
     * @param id the id of the earliest document of the work
     * @param copies how many documents are copies of it, with this one
     * @param earliest whether this is that earliest document
     * @param closest the id of the copy that it is most like; null if it has none
     */
    public record Work(
            String id,
            int copies,
            boolean earliest,
            @Nullable String closest) {}

    /**
     * Where it came from.
     *
     * @param parts paths of further files that hold parts of its text
     */
    public record Origin(@Nullable String source, @Nullable String url, String path, List<String> parts) {}

    /**
     * A field that was corrected by hand.
     *
     * @param values empty if it is not known
     * @param found what the indexer had found
     */
    public record CorrectedValue(CorrectableField field, List<String> values, List<String> found, Instant at) {}
}

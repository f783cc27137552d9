package org.tongwen.indexer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tongwen.indexer.source.Place;
import org.tongwen.model.document.Damage;

/**
 * What became of one input: of a document, or of a file in which none could be found.
 *
 * @param id the document's; empty if it is not known
 * @param reason why it failed, and what to do; or to which document it belongs
 * @param damage what is broken in its text
 * @param notes what was left out of it, and why
 */
public record Outcome(
        Place place, Kind kind, Optional<String> id, Optional<String> reason, Set<Damage> damage, List<String> notes) {

    /** What can become of an input. */
    public enum Kind {
        /** It is new in the index. */
        INDEXED,
        /** It replaced the document with the same id. */
        UPDATED,
        /** It is in the index already. */
        UNCHANGED,
        /** It is a part of another document. */
        ATTACHED,
        /** It did not get into the index. */
        FAILED
    }

    public Outcome {
        damage = Set.copyOf(damage);
        notes = List.copyOf(notes);
    }

    /** Returns the number of the line on which the input stands in its file, from 1; empty if it is no record. */
    public OptionalLong line() {
        return place.lineNumber();
    }

    static Outcome unchanged(Place place, String id) {
        return new Outcome(place, Kind.UNCHANGED, Optional.of(id), Optional.empty(), Set.of(), List.of());
    }

    static Outcome failed(Place place, String reason) {
        return new Outcome(place, Kind.FAILED, Optional.empty(), Optional.of(reason), Set.of(), List.of());
    }
}

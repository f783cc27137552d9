package org.tongwen.indexer;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.load.Indexed;
import org.tongwen.indexer.source.Place;
import org.tongwen.model.hash.Sha256;

/**
 * What a run has met: the only thing that grows with it, by some hundred bytes a document.
 *
 * <p>Ids are remembered as half of a hash: among a hundred million, two that are taken for one are less likely than a broken disk.
 */
final class SeenDocuments {

    private static final Pattern ENDS_OF_FILES = Pattern.compile("!?/|#");

    private final Map<Long, String> places = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    /** Notes a document; returns where one with the same id was met before. */
    Optional<String> add(String id, Place place) {
        return Optional.ofNullable(places.putIfAbsent(key(id), place.location()));
    }

    /** Notes that a file or record, or a whole folder, could not be read. */
    void addFailed(Place place) {
        int line = place.path().lastIndexOf('#');
        failed.add(line < 0 ? place.path() : place.path().substring(0, line));
    }

    boolean contains(Indexed document) {
        return places.containsKey(key(document.id()));
    }

    /** Whether a document may be there still: its file, or what holds that, could not be read whole. */
    boolean mayBeThere(Indexed document) {
        String path = document.path();
        Matcher end = ENDS_OF_FILES.matcher(path);
        boolean found = failed.contains(path);
        while (!found && end.find()) {
            found = failed.contains(path.substring(0, end.start()));
        }
        return found;
    }

    private static long key(String id) {
        return ByteBuffer.wrap(Sha256.of(id)).getLong();
    }
}

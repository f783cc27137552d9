package org.tongwen.elasticsearch.contract;

import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From when on the index of the past knows what was found, in the metadata of its mapping.
 *
 * @param began before then nothing is known
 * @param rebuilds when the index was built anew by a program that read documents differently: what was found within such a time cannot be
 *     told, as its changes count from its begin, and searches find them from its end
 */
public record PastRecord(Instant began, List<Rebuild> rebuilds) {

    private static final String BEGAN = "began";
    private static final String REBUILDS = "rebuilds";

    public PastRecord {
        rebuilds = List.copyOf(rebuilds);
    }

    /** A time of rebuilding. */
    public record Rebuild(Instant from, Instant until) {

        boolean covers(Instant time) {
            return time.isAfter(from) && !time.isAfter(until);
        }
    }

    /**
     * Reads a record.
     *
     * @param created when the index was made, for one that was not built anew
     */
    public static PastRecord of(Map<String, JsonData> meta, Instant created) {
        JsonData began = meta.get(BEGAN);
        JsonData rebuilds = meta.get(REBUILDS);
        List<Rebuild> times = new ArrayList<>();
        if (rebuilds != null) {
            String[] instants = rebuilds.to(String[].class);
            for (int i = 0; i + 1 < instants.length; i += 2) {
                times.add(new Rebuild(Instant.parse(instants[i]), Instant.parse(instants[i + 1])));
            }
        }
        return new PastRecord(began == null ? created : Instant.parse(began.to(String.class)), times);
    }

    /** Returns it as metadata: {@code rebuilds} is a list in which begins and ends alternate. */
    public Map<String, JsonData> toMeta() {
        return Map.of(
                BEGAN,
                JsonData.of(began.toString()),
                REBUILDS,
                JsonData.of(rebuilds.stream()
                        .flatMap(time -> Stream.of(time.from(), time.until()))
                        .map(Instant::toString)
                        .toList()));
    }

    /** Returns the record with another rebuild. */
    public PastRecord withRebuild(Instant from, Instant until) {
        return new PastRecord(
                began,
                Stream.concat(rebuilds.stream(), Stream.of(new Rebuild(from, until)))
                        .toList());
    }

    /** Returns whether what was found at that time can be told. */
    public boolean knows(Instant time) {
        return !began.isAfter(time) && rebuilds.stream().noneMatch(rebuild -> rebuild.covers(time));
    }
}

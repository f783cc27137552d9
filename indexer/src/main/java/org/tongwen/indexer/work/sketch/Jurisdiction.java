package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.Place;

/**
 * Where a document applies, by GB/T 2260 codes.
 *
 * @param main 0 if unknown
 * @param about the main one and some others
 */
record Jurisdiction(int main, List<Integer> about) {

    static final int MOST = 8;
    static final int MAX_BYTES = 5 + 4 * MOST;

    private static final int NATIONAL = 100_000;
    private static final int IN_PROVINCE = 10_000;

    static Jurisdiction of(Place place) {
        return new Jurisdiction(
                code(place.region()),
                place.regions().stream().limit(MOST).map(Jurisdiction::code).toList());
    }

    /** Whether the two apply in different provinces, and neither speaks of the other's. */
    boolean contradicts(Jurisdiction other) {
        return isKnown() && other.isKnown() && !related(main, other.main) && !speaksOf(other) && !other.speaksOf(this);
    }

    void write(ByteBuffer buffer) {
        buffer.putInt(main);
        buffer.put((byte) about.size());
        about.forEach(buffer::putInt);
    }

    static Jurisdiction read(ByteBuffer buffer) {
        int main = buffer.getInt();
        int count = buffer.get();
        return new Jurisdiction(
                main, IntStream.range(0, count).mapToObj(i -> buffer.getInt()).toList());
    }

    private boolean isKnown() {
        return main != 0;
    }

    private boolean speaksOf(Jurisdiction other) {
        return about.contains(other.main);
    }

    /** A city and its province are related, two cities are not. */
    private static boolean related(int one, int other) {
        return one == NATIONAL || other == NATIONAL || within(one, other) || within(other, one);
    }

    private static boolean within(int part, int whole) {
        if (part == whole) {
            return true;
        }
        int scale = whole % IN_PROVINCE == 0 ? IN_PROVINCE : whole % 100 == 0 ? 100 : 1;
        return part / scale == whole / scale;
    }

    private static int code(@Nullable String region) {
        return region == null ? 0 : Integer.parseInt(region);
    }
}

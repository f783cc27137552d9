package org.tongwen.api.command.doctor;

import org.tongwen.api.command.Bytes;

/**
 * Memory for the program and Elasticsearch.
 *
 * @param available of the machine, or of the container if that may have less
 * @param ownHeap what the program may take at most
 * @param elasticsearchHeap what Elasticsearch takes; 0 if it runs elsewhere
 */
record MemoryCheck(long available, long ownHeap, long elasticsearchHeap) implements Check {

    private static final String SUBJECT = "Memory";

    /** What two JVMs take beside their heaps, and the least of the index that should stay in memory. */
    private static final long BESIDE = 1L << 30;

    /** Above, Java needs longer pointers, and the heap holds less than before. */
    private static final long LONG_POINTERS = 31L << 30;

    @Override
    public Finding look() {
        String found = Bytes.text(available) + " here, of which heaps take " + Bytes.text(ownHeap + elasticsearchHeap)
                + " (" + Bytes.text(ownHeap) + " the program, " + Bytes.text(elasticsearchHeap) + " Elasticsearch)";
        if (ownHeap + elasticsearchHeap > available) {
            return Finding.broken(
                    SUBJECT, found, "take a smaller --heap, or give the machine or container more memory");
        }
        if (ownHeap + elasticsearchHeap + BESIDE > available) {
            return Finding.lookAt(
                    SUBJECT, found, "leave 1 GB beside the heaps: with less, the system may kill one of them");
        }
        if (elasticsearchHeap > LONG_POINTERS) {
            return Finding.lookAt(SUBJECT, found, "take a --heap of 31g at most: a larger one holds less");
        }
        return Finding.ok(SUBJECT, found);
    }
}

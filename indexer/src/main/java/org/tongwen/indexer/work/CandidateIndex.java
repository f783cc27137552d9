package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the documents of a collection that may be copies of one of them, by the keys that they share: those that share the
 * rarest keys first.
 */
final class CandidateIndex {

    /** Further candidates hardly ever are copies. */
    private static final int MOST = 30;

    /** Of a key that more documents have, these are looked at: the time for each document stays bounded. */
    private static final int LONGEST_POSTINGS = 1000;

    private final List<Member> members;

    /** A key in the high half and the index of a document that has it in the low half, ascending. */
    private final long[] postings;

    private final float[] weights;

    /** Looks at the members in the order that they have. */
    CandidateIndex(List<Member> members) {
        this.members = members;
        this.postings = postings(members);
        this.weights = new float[members.size()];
    }

    /** Returns the indices of the likeliest copies of the member; not for several threads at once. */
    List<Integer> find(int member) {
        List<Integer> touched = new ArrayList<>();
        for (int key : members.get(member).sketch().numericKeys()) {
            int start = firstAt((long) key << Integer.SIZE);
            int end = key == -1 ? postings.length : firstAt(((long) key << Integer.SIZE) + (1L << Integer.SIZE));
            float weight = (float) Math.log(1 + (double) members.size() / (end - start));
            for (int i = start; i < Math.min(end, start + LONGEST_POSTINGS); i++) {
                int other = (int) postings[i];
                if (weights[other] == 0 && other != member) {
                    touched.add(other);
                }
                weights[other] += weight;
            }
        }
        touched.sort(
                Comparator.comparingDouble((Integer other) -> -weights[other]).thenComparing(other -> other));
        List<Integer> found = List.copyOf(touched.subList(0, Math.min(MOST, touched.size())));
        touched.forEach(other -> weights[other] = 0);
        weights[member] = 0;
        return found;
    }

    private int firstAt(long posting) {
        int at = Arrays.binarySearch(postings, posting);
        return at < 0 ? -at - 1 : at;
    }

    private static long[] postings(List<Member> members) {
        long[] postings = new long
                [members.stream()
                        .mapToInt(member -> member.sketch().numericKeys().size())
                        .sum()];
        int length = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int key : members.get(i).sketch().numericKeys()) {
                postings[length++] = (long) key << Integer.SIZE | i;
            }
        }
        Arrays.sort(postings);
        return postings;
    }
}

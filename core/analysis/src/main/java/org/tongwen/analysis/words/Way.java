package org.tongwen.analysis.words;

import java.util.Arrays;

/** Candidates one behind another, none of which overlaps another. */
final class Way {

    private long[] candidates = new long[32];
    private int size;
    private int covered;

    void clear() {
        size = 0;
        covered = 0;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return candidates[index];
    }

    /** Adds a candidate before or behind the others, unless it begins or ends between them; returns whether it was added. */
    boolean add(long candidate) {
        if (overlaps(candidate)) {
            return false;
        }
        if (size == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * size);
        }
        if (size > 0 && candidate < candidates[0]) {
            System.arraycopy(candidates, 0, candidates, 1, size);
            candidates[0] = candidate;
        } else {
            candidates[size] = candidate;
        }
        size++;
        covered += Candidate.length(candidate);
        return true;
    }

    /** Takes back what overlaps a candidate. */
    void backTo(long candidate) {
        while (overlaps(candidate)) {
            covered -= Candidate.length(candidates[--size]);
        }
    }

    void set(Way other) {
        if (candidates.length < other.size) {
            candidates = new long[other.candidates.length];
        }
        System.arraycopy(other.candidates, 0, candidates, 0, other.size);
        size = other.size;
        covered = other.covered;
    }

    /**
     * Returns whether this is a better cut than another, by the rules of IK: it covers more; has fewer words; spans more; ends later; has
     * words of more even lengths; has its long words later.
     */
    boolean isBetterThan(Way other) {
        int order = Integer.compare(covered, other.covered);
        order = order != 0 ? order : Integer.compare(other.size, size);
        order = order != 0 ? order : Integer.compare(span(), other.span());
        order = order != 0 ? order : Integer.compare(end(), other.end());
        order = order != 0 ? order : Integer.compare(product(), other.product());
        order = order != 0 ? order : Integer.compare(lateness(), other.lateness());
        return order > 0;
    }

    private boolean overlaps(long candidate) {
        if (size == 0) {
            return false;
        }
        int start = Candidate.start(candidate);
        int first = Candidate.start(candidates[0]);
        return (start >= first && start < end()) || (first >= start && first < Candidate.end(candidate));
    }

    private int end() {
        return size == 0 ? -1 : Candidate.end(candidates[size - 1]);
    }

    private int span() {
        return size == 0 ? 0 : end() - Candidate.start(candidates[0]);
    }

    /** Of a long way it overflows, as IK's does: the order of cuts is the same. */
    private int product() {
        int product = 1;
        for (int i = 0; i < size; i++) {
            product *= Candidate.length(candidates[i]);
        }
        return product;
    }

    private int lateness() {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += (i + 1) * Candidate.length(candidates[i]);
        }
        return sum;
    }
}

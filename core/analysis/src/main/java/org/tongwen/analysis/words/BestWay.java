package org.tongwen.analysis.words;

import java.util.Arrays;

/** Chooses among candidates that overlap, by the rules of IK's coarse mode. */
final class BestWay {

    private final Candidates candidates;
    private final Way way = new Way();
    private final Way best = new Way();
    private int[] waiting = new int[64];
    private int waitingSize;

    BestWay(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Returns the index behind a group of candidates, each of which overlaps the stretch of those before it.
     *
     * @param from index of the first
     */
    int groupEnd(int from) {
        int end = Candidate.end(candidates.get(from));
        int to = from + 1;
        while (to < candidates.size() && Candidate.start(candidates.get(to)) < end) {
            end = Math.max(end, Candidate.end(candidates.get(to)));
            to++;
        }
        return to;
    }

    /** Returns the best way through the candidates of a group; it is this object's own, and changes with the next call. */
    Way choose(int from, int to) {
        way.clear();
        waitingSize = 0;
        goOn(from, to, true);
        best.set(way);
        while (waitingSize > 0) {
            int next = waiting[--waitingSize];
            way.backTo(candidates.get(next));
            goOn(next, to, false);
            if (way.isBetterThan(best)) {
                best.set(way);
            }
        }
        return best;
    }

    /** Takes each candidate that does not overlap; on the first way, the others are to be tried later, the last one first. */
    private void goOn(int from, int to, boolean first) {
        for (int i = from; i < to; i++) {
            if (!way.add(candidates.get(i)) && first) {
                keep(i);
            }
        }
    }

    private void keep(int index) {
        if (waitingSize == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * waitingSize);
        }
        waiting[waitingSize++] = index;
    }
}

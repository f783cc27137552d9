package org.tongwen.api.search.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one list, and what the other has in its place; either may be empty.
 *
 * @param from the first index in the one
 * @param to the first index in the other
 */
record Edit(int from, int fromEnd, int to, int toEnd) {

    /**
     * Returns what makes the one list the other, from the first to the last.
     *
     * @param shortestEqual with fewer elements in common between them, two edits are one
     */
    static <T> List<Edit> between(List<T> one, List<T> other, int shortestEqual) {
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<T> delta :
                DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            Edit next = of(delta);
            if (!edits.isEmpty() && edits.getLast().isNear(next, shortestEqual)) {
                edits.add(edits.removeLast().with(next));
            } else {
                edits.add(next);
            }
        }
        return edits;
    }

    private static Edit of(AbstractDelta<?> delta) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        return new Edit(
                from,
                from + delta.getSource().size(),
                to,
                to + delta.getTarget().size());
    }

    private boolean isNear(Edit next, int shortestEqual) {
        return next.from - fromEnd < shortestEqual && next.to - toEnd < shortestEqual;
    }

    private Edit with(Edit next) {
        return new Edit(from, next.fromEnd, to, next.toEnd);
    }
}

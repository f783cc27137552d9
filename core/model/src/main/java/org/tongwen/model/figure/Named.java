package org.tongwen.model.figure;

import java.util.List;

/** Something named in the text that figures may be about, with the indices of the folded text. */
record Named(int start, int end, SubjectKind kind, List<String> regions, List<String> industries) {

    /** Whether it tells little more than the text as a whole: 工业, 全市. */
    boolean isGeneral() {
        return (kind == SubjectKind.INDUSTRY || kind == SubjectKind.REGION)
                && regions.isEmpty()
                && industries.isEmpty();
    }
}

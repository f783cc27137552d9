package org.tongwen.model.cluster;

import java.util.List;

/** Tells which words before 集群 look like the name of a cluster: a place with a theme (河南省绿色食品集群). */
final class ClusterProposal {

    private static final int NONE = -1;
    private static final int LEAST_THEME = 2;
    private static final int LONGEST_THEME = 16;
    private static final int LONGEST_TAIL = 8;
    private static final String SETTLEMENT = "聚";
    private static final String INDUSTRY = "产业";

    private ClusterProposal() {}

    /** Returns the index at which such a name begins, or -1 if there is none before this index. */
    static int startOf(String text, int anchor, int limit, ClusterPlaces places, ClusterWords words) {
        // 聚落 are mostly villages.
        boolean village = text.startsWith(SETTLEMENT, anchor) && !text.startsWith(INDUSTRY, anchor - INDUSTRY.length());
        if (village || words.isOther(text, anchor)) {
            return NONE;
        }
        int[] ends = words.endsBefore(text, anchor);
        int end = ends[ends.length - 1];
        for (int i = anchor - 1; i > Math.max(limit, anchor - LONGEST_THEME - LONGEST_TAIL); i--) {
            if (!isPartOfTheme(text.charAt(i))) {
                return NONE;
            }
            List<ClusterPlaces.Group> groups = places.groupsEndingAt(text, i);
            if (!groups.isEmpty()) {
                int start = groups.getLast().start();
                return start >= limit && isTheme(text, i, end, words) ? start : NONE;
            }
        }
        return NONE;
    }

    private static boolean isTheme(String text, int start, int end, ClusterWords words) {
        int length = end - start;
        return length >= LEAST_THEME
                && length <= LONGEST_THEME
                && !Character.isDigit(text.charAt(start))
                && !words.isNoTheme(text.substring(start, end));
    }

    private static boolean isPartOfTheme(char c) {
        return Character.isLetterOrDigit(c) || c == '(' || c == ')' || c == '（' || c == '）';
    }
}

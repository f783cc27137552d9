package org.tongwen.model.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.cluster.ClusterThemes.Found;

/**
 * Reads lists of clusters: 湖南打造工程机械、轨道交通装备等产业集群, 物联网等3个集群.
 *
 * <p>As so much speaks for a list, its place may stand in a sentence before; but then one unknown item shows that it is another list,
 * such as an earlier one of the same province, and names none. So does a list with an unknown item that says how many there are, or in
 * which fewer than two are known.
 */
final class ClusterLists {

    private static final int NONE = -1;
    private static final int MOST_ITEMS = 12;
    private static final int LEAST_ITEMS = 2;
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_COUNT = 12;
    private static final char LIST_END = '等';
    private static final String ITEM_ENDS = "、和与及";
    private static final String NUMERALS = "一二三四五六七八九十百两0123456789";
    private static final String COUNTERS = "个大家";

    private final ClusterThemes themes;
    private final ClusterWords words;
    private final String text;

    ClusterLists(ClusterThemes themes, ClusterWords words, String text) {
        this.themes = themes;
        this.words = words;
        this.text = text;
    }

    /** Returns the clusters of the list that ends before this index, but for what counts or qualifies its items. */
    List<Found> readBefore(int anchor, int limit) {
        int end = lastEtc(anchor, Math.max(limit, anchor - LONGEST_TAIL));
        if (end == NONE || !isTail(end + 1, anchor)) {
            return List.of();
        }
        boolean counted = isCounted(end + 1, anchor);
        List<Found> inSentence = itemsBefore(end, limit, true, counted);
        if (!inSentence.isEmpty()) {
            return inSentence;
        }
        List<Found> items = itemsBefore(end, limit, false, counted);
        return items.size() < LEAST_ITEMS ? List.of() : items;
    }

    private List<Found> itemsBefore(int listEnd, int limit, boolean inSentence, boolean counted) {
        Deque<Found> items = new ArrayDeque<>();
        int unknown = 0;
        int end = listEnd;
        while (end > limit && items.size() + unknown < MOST_ITEMS) {
            @Nullable Found item = themes.itemBefore(withoutCount(end, limit), limit, inSentence);
            if (item == null) {
                unknown++;
                end = startOfItem(end, limit);
            } else {
                items.addFirst(item);
                boolean more = item.start() > limit && ITEM_ENDS.indexOf(text.charAt(item.start() - 1)) >= 0;
                end = more ? item.start() - 1 : NONE;
            }
        }
        boolean another = unknown > 0 && (!inSentence || counted || items.size() < LEAST_ITEMS);
        return another ? List.of() : new ArrayList<>(items);
    }

    /** Returns the index of the mark before the item that ends here; NONE if it is the first of the list. */
    private int startOfItem(int end, int limit) {
        for (int i = end - 1; i >= Math.max(limit, end - LONGEST_ITEM); i--) {
            if (text.charAt(i) == '、') {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the index of the last 等 before this one. Bounded, as lastIndexOf is not: a text may have none at all. */
    private int lastEtc(int end, int limit) {
        for (int i = end - 1; i >= limit; i--) {
            if (text.charAt(i) == LIST_END) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns where the item itself ends in 新能源等5个世界一流、物联网等5个国际先进. */
    private int withoutCount(int end, int limit) {
        int etc = lastEtc(end, Math.max(limit, end - LONGEST_COUNT));
        return etc != NONE
                        && isCounted(etc + 1, end)
                        && text.substring(etc, end).indexOf('、') < 0
                ? etc
                : end;
    }

    /** Whether what stands between 等 and 集群 counts or qualifies the items: 17个产业, 五大世界级先进制造业. */
    private boolean isTail(int start, int end) {
        int[] ends = words.endsBefore(text, end);
        return ends[ends.length - 1] <= start || isCounted(start, end);
    }

    /** Whether a number with its counter begins here: 17个, 五大. */
    private boolean isCounted(int start, int end) {
        int i = start;
        while (i < end && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > start && i < end && COUNTERS.indexOf(text.charAt(i)) >= 0;
    }
}

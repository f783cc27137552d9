package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;

/** What a share is a part of, at these indices of the folded text: 全省工业 in 占全省工业的36%, 工业增加值 in 1/4的工业增加值. */
record ShareBase(int start, int end) {

    private static final int LONGEST = 30;
    private static final String[] ENDINGS = {
        "比重", "比例", "比率", "份额", "的", "约", "达", "近", "超", "高", "不", "已", "由", "为", "上升", "提", "分别", "左右", "保持"
    };

    /** Returns the base of the share, or null if the words around the quantity state none. */
    static @Nullable ShareBase of(Place place) {
        int from = Math.max(place.clauseStart(), place.quantity().start() - LONGEST - 10);
        int sign = from + place.textBetween(from, place.quantity().start()).lastIndexOf('占');
        if (sign >= from && !place.textBetween(sign, sign + 2).equals("占比")) {
            return upToEnding(place, sign + 1);
        }
        return place.charAfter() == '的' ? following(place) : null;
    }

    private static ShareBase upToEnding(Place place, int start) {
        int end = place.quantity().start();
        String words = place.textBetween(start, end);
        for (String ending : ENDINGS) {
            int at = words.indexOf(ending);
            if (at >= 0 && start + at < end) {
                end = start + at;
                words = place.textBetween(start, end);
            }
        }
        return new ShareBase(start, end);
    }

    /** Reads what follows 的, up to a verb or the end of the clause. */
    private static @Nullable ShareBase following(Place place) {
        int start = place.quantity().end() + 1;
        int end = Math.min(place.clauseEnd(), start + LONGEST);
        int verb = end;
        for (String word : new String[] {"位于", "分布", "来自", "是", "为", "、", "由", "已"}) {
            int at = place.textBetween(start, verb).indexOf(word);
            verb = at > 0 ? start + at : verb;
        }
        return verb > start ? new ShareBase(start, verb) : null;
    }

    boolean isEmpty() {
        return end <= start;
    }
}

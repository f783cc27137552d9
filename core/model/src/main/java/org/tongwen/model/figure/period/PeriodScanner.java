package org.tongwen.model.figure.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods that folded text names: 2025年底, 2021-2025年, “十四五”期间, 二〇二五年, 114年底 (in Taiwanese texts), and by the
 * year of the document 今年上半年, 去年, 未来三年, 五年累计.
 */
public final class PeriodScanner {

    private static final int LONGEST_ANNOUNCEMENT = 24;
    private static final String COMPARISON = "比较同是";
    /** The first characters of the words, by which most others are told at once. */
    private static final String ANNOUNCEMENT_STARTS = "出发印提公启推召举明核施";

    private static final List<String> ANNOUNCEMENTS =
            List.of("出台", "发布", "印发", "提出", "公布", "启动", "推出", "召开", "举行", "发文", "明确", "核定", "施行");

    private final String text;
    private final YearReader years;
    private final @Nullable RelativeYears relative;
    private final List<PeriodMention> found = new ArrayList<>();

    private PeriodScanner(String text, @Nullable Integer year, boolean taiwanese) {
        this.text = text;
        this.years = new YearReader(text, taiwanese);
        this.relative = year == null ? null : new RelativeYears(text, year);
    }

    /**
     * Returns the periods in the order of the text.
     *
     * @param year of the document; null if it is not known, and then 今年 and the like are left out
     */
    public static List<PeriodMention> scan(String foldedText, @Nullable Integer year, boolean taiwanese) {
        PeriodScanner scanner = new PeriodScanner(foldedText, year, taiwanese);
        scanner.scan();
        return scanner.found;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            FoundPeriod period = mayStart(text.charAt(i)) ? at(i) : null;
            if (period == null) {
                i = years.skip(i);
            } else {
                add(i, period);
                i = period.end();
            }
        }
    }

    /** Whether a period may start with this character, which almost none of a text does. */
    private static boolean mayStart(char c) {
        return switch (c) {
            case '今', '本', '去', '明', '年', '未', '过', '近', '一', '二', '两', '三', '四', '五', '十' -> true;
            default -> c >= '0' && c <= '9';
        };
    }

    private @Nullable FoundPeriod at(int index) {
        FoundPeriod stated = years.at(index);
        return stated != null || relative == null ? stated : relative.at(index);
    }

    private void add(int start, FoundPeriod period) {
        boolean comparison = start > 0 && COMPARISON.indexOf(text.charAt(start - 1)) >= 0;
        found.add(new PeriodMention(start, period.end(), period.period(), comparison, isAnnouncement(period.end())));
    }

    private boolean isAnnouncementAt(int index) {
        if (ANNOUNCEMENT_STARTS.indexOf(text.charAt(index)) < 0) {
            return false;
        }
        for (String word : ANNOUNCEMENTS) {
            if (text.startsWith(word, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnouncement(int end) {
        int limit = Math.min(text.length(), end + LONGEST_ANNOUNCEMENT);
        int stop = end;
        while (stop < limit && ";。\n".indexOf(text.charAt(stop)) < 0 && !Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        for (int i = end; i < stop; i++) {
            if (isAnnouncementAt(i)) {
                return true;
            }
        }
        return false;
    }
}

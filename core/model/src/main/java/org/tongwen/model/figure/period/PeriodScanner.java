package org.tongwen.model.figure.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods that folded text names: 2025年底, 2021-2025年, “十四五”期间, 二〇二五年, 114年底 (in Taiwanese texts), and by the
 * year of the document 今年上半年, 去年, 未来三年, 五年累计.
 */
public final class PeriodScanner {

    /** The characters with which a period may start: almost none of a text does. */
    private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

    static {
        "今本去明年未过近这第一二两三四五六七八九十0123456789".chars().forEach(c -> STARTS[c] = true);
    }

    private static final int LONGEST_ANNOUNCEMENT = 24;
    private static final int NEAR = 16;
    private static final String COMPARISON = "比较同是";
    private static final String BASELINE = "由从";
    /** What makes a period that of a comparison from behind: 1985年以来最高, 2010年不变价. */
    private static final List<String> COMPARED = List.of("以来最", "以来的最", "来最", "来的最", "不变价", "可比价");
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
        this.relative = year == null ? null : new RelativeYears(text, year, found);
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
            if (!STARTS[text.charAt(i)]) {
                i++;
                continue;
            }
            FoundPeriod period = at(i);
            if (period == null) {
                i = years.skip(i);
            } else {
                add(i, period);
                i = period.end();
            }
        }
    }

    private @Nullable FoundPeriod at(int index) {
        FoundPeriod stated = years.at(index);
        return stated != null ? withNext(stated) : relative == null ? null : relative.at(index);
    }

    /** Reads two years that follow each other as one period: 1958年和1959年, 2019年8月和2020年5月. */
    private FoundPeriod withNext(FoundPeriod period) {
        int next = period.end() + 1;
        boolean goesOn = next < text.length() && "和与及、".indexOf(text.charAt(period.end())) >= 0;
        FoundPeriod second = goesOn && STARTS[text.charAt(next)] ? years.at(next) : null;
        int year = period.period().last().getYear();
        if (second == null) {
            return period;
        }
        boolean both = second.period().first().getYear() == year + 1
                && second.period().last().getYear() == year + 1
                && period.period().first().getYear() == year
                && !Character.isDigit(charAt(second.end()))
                && text.indexOf("分别", second.end(), Math.min(text.length(), second.end() + NEAR)) < 0;
        return both ? new FoundPeriod(Period.ofYears(year, year + 1), second.end()) : period;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private void add(int start, FoundPeriod period) {
        int end = period.end();
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        // 是2010年的2.2倍 compares, 一是2020年 does not.
        boolean item = before == '是' && start > 1 && "一二三四五六七八九十".indexOf(text.charAt(start - 2)) >= 0;
        boolean comparison = (COMPARISON.indexOf(before) >= 0 && !item)
                || COMPARED.stream().anyMatch(word -> text.startsWith(word, end));
        boolean baseline = BASELINE.indexOf(before) >= 0 && (charAt(end) == '的' || Character.isDigit(charAt(end)));
        // What was begun in two years went on over them.
        boolean announcement = period.period().precision() != Period.Precision.YEARS && isAnnouncement(end);
        found.add(new PeriodMention(start, end, period.period(), comparison, baseline, announcement));
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
        if (isDayOfDocument(end)) {
            return true;
        }
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

    /** Whether a day follows on which something was written or comes into force: 8月14日农科字第…号函, 9月1日起. */
    private boolean isDayOfDocument(int end) {
        int day = end;
        while (day < text.length() && day < end + 2 && Character.isDigit(text.charAt(day))) {
            day++;
        }
        if (day == end || charAt(day) != '日') {
            return false;
        }
        int stop = Math.min(text.length(), day + NEAR);
        return "起前函令".indexOf(charAt(day + 1)) >= 0 || text.indexOf("字第", day, stop) >= 0;
    }
}

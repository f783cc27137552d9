package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;

/**
 * A line that says of a page when and by whom it was published, such as {@code 证券时报 2022-09-24 07:31} or
 * {@code 发文机关：…　成文日期：…}.
 */
public final class Byline {

    private static final Pattern DATE_AND_TIME = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2}([-/.年]) ?\\d{1,2}[-/.月] ?\\d{1,2}日?)(?!\\d)[ t]*(\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周)[一二三四五六日天]\\)?|香港时间.*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000|/,·:【】]+");
    private static final Pattern REPRINTED_FROM = Pattern.compile(RulePattern.fold("^(?:转载自|转自|来自|来源于|来源)"));
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,14}[〔\\[(【]\\d{4}[〕\\])】]\\d{1,5}号");
    private static final Pattern COUNT = Pattern.compile("[\\d,.]+次?|[\\p{Punct}□■○●+]+");
    private static final Set<String> NO_SOURCE = Set.of("本网", "本站", "网络", "互联网", "原创", "转载", "综合", "--", "-", "未知");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 24;
    /** A source is a name, not what stands behind it. */
    private static final Pattern END_OF_SOURCE = Pattern.compile("[\\s\\u3000|｜【\\[（(]");

    private final Folded line;
    private final List<MetadataLabels.Pair> pairs;
    private final String rest;
    private final Matcher date;
    private final boolean dated;
    private final List<String> names;

    private Byline(String text) {
        this.line = Folded.of(text);
        this.pairs = MetadataLabels.standard().pairs(line);
        this.rest = pairs.isEmpty()
                ? line.text()
                : line.text().substring(0, pairs.get(0).start());
        this.date = DATE_AND_TIME.matcher(rest);
        this.dated = date.find();
        // Without a date and without a label it is none, whoever it names: most lines are so.
        this.names = dated || !pairs.isEmpty() ? names() : List.of();
    }

    /** Reads a line above the text; empty if it says something else, or more. */
    public static Optional<Byline> findInHead(String text) {
        if (text.length() > LONGEST_LINE || text.indexOf('。') >= 0) {
            return Optional.empty();
        }
        Byline byline = new Byline(text);
        return byline.isByline() ? Optional.of(byline) : Optional.empty();
    }

    /** Reads a line in or below the text, where a label alone may belong to the text. */
    public static Optional<Byline> findInText(String text) {
        return findInHead(text).filter(Byline::isUnmistakable);
    }

    /** Offers what the line says. */
    public void offerTo(Given.Builder given) {
        for (MetadataLabels.Pair pair : pairs) {
            pair.field()
                    .filter(field -> !pair.value().isEmpty())
                    .ifPresent(field -> offer(given, field, pair.value(), "page." + pair.label()));
        }
        names.stream()
                .filter(name -> NUMBER.matcher(Folded.of(name).text()).matches())
                .forEach(name -> given.offer(GivenField.DOCUMENT_NUMBER, name, "page.byline"));
        if (dated) {
            given.offer(GivenField.PUBLISHED_ON, date.group(1), "page.byline");
            names.stream()
                    .filter(name -> !NUMBER.matcher(Folded.of(name).text()).matches())
                    .findFirst()
                    .ifPresent(name -> offer(given, GivenField.SOURCE, name, "page.byline"));
        }
    }

    /** Offers what a label with its value says, if it says anything of use. */
    public static void offer(Given.Builder given, String label, String value) {
        MetadataLabels.standard()
                .find(label)
                .ifPresent(found -> found.field()
                        .filter(field -> !value.isBlank())
                        .ifPresent(field -> offer(given, field, value, "page." + found.written())));
    }

    private static void offer(Given.Builder given, GivenField field, String value, String rule) {
        switch (field) {
            case SOURCE -> {
                String source = END_OF_SOURCE.split(value, 2)[0];
                if (!NO_SOURCE.contains(Folded.of(source).text())) {
                    given.offer(field, source, rule);
                }
            }
            case PUBLISHED_ON -> given.offer(roleOfDate(given, value, rule), value, rule);
            default -> given.offer(field, value, rule);
        }
    }

    /**
     * A bare 日期 in the calendar of the Republic stands in the head of a letter, and the 發布日期 of a law is that of its
     * promulgation: both are the day of signing.
     */
    private static GivenField roleOfDate(Given.Builder given, String value, String rule) {
        boolean letterhead = rule.equals("page.日期") && value.startsWith("中華民國");
        boolean law = given.isFrom(GivenField.TITLE, "page.法規名稱");
        return letterhead || law ? GivenField.ISSUED_ON : GivenField.PUBLISHED_ON;
    }

    private boolean isByline() {
        if (names.size() > 3 || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return false;
        }
        return pairs.isEmpty() ? dated && isWrittenByMachine() : names.isEmpty() || dated || pairs.size() > 1;
    }

    /** 2021年9月26日 alone is how people sign; a clock time, a dash or a name beside it is how pages are stamped. */
    private boolean isWrittenByMachine() {
        boolean byHand = date.group(2).equals("年") && date.group(3) == null;
        boolean weekday = WEEKDAY.matcher(rest).find();
        return !byHand || weekday;
    }

    private boolean isUnmistakable() {
        boolean clock = dated && date.group(3) != null;
        boolean weekday = dated && WEEKDAY.matcher(rest).find();
        return pairs.isEmpty() ? clock || weekday : pairs.stream().allMatch(MetadataLabels.Pair::anywhere);
    }

    /** Returns what stands before the first label besides the date and words of buttons, in the original script. */
    private List<String> names() {
        String before = line.original(0, rest.length());
        String plain = dated ? line.original(0, date.start()) + " " + line.original(date.end(), rest.length()) : before;
        return BETWEEN.splitAsStream(
                        Folded.of(plain).text().isBlank()
                                ? ""
                                : plain.replace('｜', '|').replace('／', '/'))
                .map(word -> REPRINTED_FROM.matcher(Folded.of(word).text()).find() ? afterReprint(word) : word)
                .filter(Byline::isName)
                .toList();
    }

    private static String afterReprint(String word) {
        Matcher matcher = REPRINTED_FROM.matcher(Folded.of(word).text());
        return matcher.find() ? word.substring(matcher.end()) : word;
    }

    private static boolean isName(String word) {
        String folded = Folded.of(word).text();
        return !folded.isBlank()
                && !ChromeRules.standard().isTool(folded)
                && !MetadataLabels.standard().isLabel(word)
                && !CLOCK.matcher(folded).matches()
                && !COUNT.matcher(folded).matches()
                && !WEEKDAY.matcher(folded).matches();
    }
}

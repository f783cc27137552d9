package org.tongwen.indexer.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tongwen.indexer.enrich.text.Count;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Quote;

/**
 * Reads the day that heads a piece of news: 某社北京7月2日电, （記者某某7月2日臺北報導). The year, which stands there seldom, is the one that came
 * with the document or its address, else that of a day which the news speaks of as just past; without any, nothing is found.
 */
final class Dateline {

    private static final String RULE = "published.dateline";
    private static final int LEAD_LINES = 4;
    private static final int LEAD = 100;
    private static final int LATEST_NEWS = 31;
    private static final String DAY =
            "(?<!年 ?)(?:(?<year>(?:19|20)\\d{2}) ?年 ?)?(?<month>\\d{1,2}|十[一二]|[一二三四五六七八九十]) ?月 ?"
                    + "(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?日";
    private static final Pattern MAINLAND =
            RulePattern.of("^[\\s　（(【]{0,8}[^，。；：、\\n\\d]{2,20}" + DAY + " ?(?:电|讯|消息)(?=[\\s　（(【:：，,]|记者|题|$)");
    private static final Pattern TAIWANESE = RulePattern.of(
            "^[\\s　]{0,8}[（(〔【\\[][^，。；\\n]{0,6}记者[^，。；\\n\\d]{2,16}" + DAY + "[^，。；\\n]{0,10}(?:电|报导|报道|讯)[）)〕】\\]]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/]?(0[1-9]|1[0-2])(?:[-/]?(?:0[1-9]|[12]\\d|3[01]))?(?!\\d)");

    private final DocumentText text;
    private final Matcher day;
    private final int lineStart;

    private Dateline(DocumentText text, Line line) {
        String lead = line.folded().substring(0, Math.min(LEAD, line.folded().length()));
        Matcher mainland = MAINLAND.matcher(lead);
        this.text = text;
        this.lineStart = line.start();
        this.day = mainland.lookingAt() ? mainland : TAIWANESE.matcher(lead);
    }

    static Optional<FoundDate> find(DocumentText text) {
        return text.head(LEAD_LINES).stream()
                .map(line -> new Dateline(text, line))
                .filter(dateline -> dateline.day.lookingAt())
                .findFirst()
                .flatMap(Dateline::date);
    }

    private Optional<FoundDate> date() {
        Quote quote = text.body().quote(lineStart + day.start("month"), lineStart + day.end("day") + 1);
        return stated().map(date -> FoundDate.stated(PolicyDate.ofDay(date), RULE, 0.85, quote))
                .or(() -> afterLatestNews().map(date -> FoundDate.computed(PolicyDate.ofDay(date), RULE, 0.5, quote)));
    }

    private Optional<LocalDate> stated() {
        if (day.group("year") != null) {
            return in(Integer.parseInt(day.group("year")));
        }
        return given(GivenField.YEAR)
                .flatMap(GivenDate::find)
                .map(PolicyDate::year)
                .or(this::yearOfAddress)
                .flatMap(this::in);
    }

    /** The year in an address such as …/202107/t20210702_1.html, if its month is that of the dateline. */
    private Optional<Integer> yearOfAddress() {
        return given(GivenField.URL).stream()
                .flatMap(url -> ADDRESS.matcher(url).results())
                .filter(found -> Integer.parseInt(found.group(2)) == Count.of(day.group("month")))
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    private Optional<LocalDate> afterLatestNews() {
        return text.body().dates().stream()
                .map(mention -> mention.value())
                .filter(date -> date.precision() == DatePrecision.DAY)
                .flatMap(date -> IntStream.rangeClosed(date.year(), date.year() + 1)
                        .mapToObj(this::in)
                        .flatMap(Optional::stream)
                        .filter(candidate -> isSoonAfter(date.day(), candidate)))
                .max(Comparator.naturalOrder());
    }

    private static boolean isSoonAfter(LocalDate news, LocalDate candidate) {
        return !candidate.isBefore(news) && !candidate.isAfter(news.plusDays(LATEST_NEWS));
    }

    private Optional<String> given(GivenField field) {
        return text.given().find(field).map(GivenValue::text);
    }

    private Optional<LocalDate> in(int year) {
        try {
            return Optional.of(LocalDate.of(year, Count.of(day.group("month")), Count.of(day.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

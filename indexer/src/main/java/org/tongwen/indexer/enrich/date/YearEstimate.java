package org.tongwen.indexer.enrich.date;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.text.Mention;

/**
 * Estimates the year of a document that states no date: the year in its title, else the latest year of which the text
 * speaks as past or present. A year to come (到2025年) says nothing, and neither do the years that a law names.
 */
final class YearEstimate {

    /** A year with the rule that chose it. */
    record Found(int year, String rule, double confidence, Quote quote) {}

    private static final String SPAN = "date.span";
    private static final int CONTEXT = 14;

    private static final Comparator<Mention<PolicyDate>> BY_YEAR =
            Comparator.comparingInt(date -> date.value().year());

    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:！？\\n]");
    private static final Pattern TO_COME_BEFORE = RulePattern.of("(?:到|至|力争|争取|预计|计划|规划|展望|预期|目标).{0,6}$");
    private static final Pattern TO_COME_AFTER =
            RulePattern.of("^.{0,6}(?:底|末)?(?:以前|之前|前)|^.{0,4}(?:目标|力争|预计|将|起)|^.{0,10}(?:达到|突破|建成|实现.{1,8}目标)");
    private static final Pattern LAW = RulePattern.of("(?:条例|法|办法|规定|细则|规则|解释|章程|规程|准则)(?:[（(].{1,12}[）)])?$");

    private static final Pattern REPUBLICAN_YEAR = Pattern.compile("(?<!\\d)([4-9]\\d|1[0-4]\\d)(?:[—–-]\\d{2,3})? ?年");

    private final Clock clock;

    YearEstimate(Clock clock) {
        this.clock = clock;
    }

    /** A title alone is too little: what was done about 2023 was as well planned before as reported after. */
    Optional<Found> find(DocumentText text) {
        if (text.body().text().isBlank()) {
            return Optional.empty();
        }
        return inTitle(text)
                .or(() -> ofTheRepublic(text))
                .or(() -> inForce(text))
                .or(() -> isLaw(text) ? Optional.empty() : inBody(text));
    }

    private Optional<Found> inTitle(DocumentText text) {
        List<Mention<PolicyDate>> years =
                text.title().dates().stream().filter(this::isPast).toList();
        return years.stream()
                .filter(year -> year.rule().equals(SPAN))
                .findFirst()
                .map(year -> new Found(
                        year.value().year(),
                        "year.title_span",
                        0.6,
                        text.title().quote(year)))
                .or(() -> years.stream()
                        .max(BY_YEAR)
                        .map(year -> new Found(
                                year.value().year(),
                                "year.title",
                                0.7,
                                text.title().quote(year))));
    }

    /** 114年度 in a Taiwanese title. */
    private Optional<Found> ofTheRepublic(DocumentText text) {
        Matcher year = REPUBLICAN_YEAR.matcher(text.title().text());
        if (!text.taiwanese() || !year.find()) {
            return Optional.empty();
        }
        int western = Integer.parseInt(year.group(1)) + 1911;
        Quote quote = text.title().quote(year.start(), year.end());
        return western > LocalDate.now(clock).getYear()
                ? Optional.empty()
                : Optional.of(new Found(western, "year.title", 0.7, quote));
    }

    /** Most laws are made in the year in which they come into force. */
    private Optional<Found> inForce(DocumentText text) {
        return EffectiveDate.find(text, null)
                .filter(date -> date.date().year() <= LocalDate.now(clock).getYear())
                .map(date -> new Found(date.date().year(), "year.effective", 0.6, date.quote()));
    }

    private Optional<Found> inBody(DocumentText text) {
        return text.body().dates().stream()
                .filter(this::isPast)
                .filter(date -> !date.rule().equals(SPAN))
                .filter(date -> !isToCome(text.body().text(), date))
                .max(BY_YEAR)
                .map(date -> new Found(
                        date.value().year(),
                        "year.latest_past",
                        0.4,
                        text.body().quote(date)));
    }

    private boolean isPast(Mention<PolicyDate> date) {
        return date.value().year() <= LocalDate.now(clock).getYear();
    }

    private static boolean isToCome(String body, Mention<PolicyDate> date) {
        String before = body.substring(Math.max(0, date.start() - CONTEXT), date.start());
        String after = body.substring(date.end(), Math.min(body.length(), date.end() + CONTEXT));
        String[] clauses = CLAUSE_END.split(before, -1);
        return TO_COME_BEFORE.matcher(Line.fold(clauses[clauses.length - 1])).find()
                || TO_COME_AFTER
                        .matcher(Line.fold(CLAUSE_END.split(after, -1)[0]))
                        .find();
    }

    private static boolean isLaw(DocumentText text) {
        return LAW.matcher(text.title().ruled()).find();
    }
}

package org.tongwen.indexer.enrich.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.text.Count;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.text.Mention;

/** Finds since when a document is in force (施行日期): on a stated day, or so long after it was issued. */
final class EffectiveDate {

    private static final int NOTE_LINES = 24;
    private static final int BEFORE = 40;
    private static final int AFTER = 12;
    private static final String FORCE = "(?:正式)?(?:施行|实施|生效|执行|试行)";
    private static final Pattern IN_FORCE = RulePattern.of("^ ?起?" + FORCE);
    private static final Pattern NOTE = RulePattern.of("^[ 　]{1,3}起?施行");
    private static final Pattern SINCE = RulePattern.of("(?:自|从|于)$");
    /** The clause speaks of the document itself. */
    private static final Pattern ITSELF =
            RulePattern.of("本\\p{IsHan}{1,10}溯?自$|[，,、 ](?:并|现|均)?溯?自$|^[\\s　]*溯?自$|[条條][\\s　]+自$");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");
    private static final Pattern RELATIVE = RulePattern.of("(?:本\\p{IsHan}{1,8}|[，,](?:并|现)?)自(?:发布|公布|颁布|印发|发文)之?日起?"
            + "(?:满?(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>日|天|个月)(?:之?后)?)?起?" + FORCE);
    /** Without one of these, neither the one above nor the one below is there: to look for them takes much longer. */
    private static final List<String> BEGINNINGS = Stream.of("自发布", "自公布", "自颁布", "自印发", "自发文", "自即日")
            .map(RulePattern::fold)
            .toList();

    private static final Pattern AT_ONCE = RulePattern.of("(?:自|并自)即日起?(?:施行|实施|生效)");

    private EffectiveDate() {}

    /** Returns the date; what depends on the day of issue only where that day is known. */
    static Optional<FoundDate> find(DocumentText text, @Nullable PolicyDate issued) {
        return noted(text).or(() -> stated(text)).or(() -> relative(text, issued));
    }

    /** 2007年1月1日 施行 in the notes above the first article; the latest counts. */
    private static Optional<FoundDate> noted(DocumentText text) {
        return text.head(NOTE_LINES).stream()
                .flatMap(line -> text.datesOf(line).stream()
                        .filter(date -> date.start() == line.start() && isFollowed(text, date, NOTE)))
                .max(Comparator.comparing(date -> date.value().day()))
                .map(date -> found(text, date, "effective.note", 0.9));
    }

    /** 本办法自2024年1月1日起施行; of several, the last, which stands in the last article. */
    private static Optional<FoundDate> stated(DocumentText text) {
        return text.body().dates().stream()
                .filter(date -> isFollowed(text, date, IN_FORCE) && isOfItself(text, date))
                .reduce((first, second) -> second)
                .map(date -> found(text, date, "effective.stated", 0.9));
    }

    private static boolean isFollowed(DocumentText text, Mention<PolicyDate> date, Pattern pattern) {
        String body = text.body().ruled();
        return pattern.matcher(body.substring(date.end(), Math.min(body.length(), date.end() + AFTER)))
                .find();
    }

    private static boolean isOfItself(DocumentText text, Mention<PolicyDate> date) {
        String before = text.body().ruled().substring(Math.max(0, date.start() - BEFORE), date.start());
        String[] sentences = SENTENCE_END.split(before, -1);
        String clause = sentences[sentences.length - 1];
        return SINCE.matcher(clause).find() && ITSELF.matcher(clause).find();
    }

    private static Optional<FoundDate> relative(DocumentText text, @Nullable PolicyDate issued) {
        String body = text.body().ruled();
        if (issued == null
                || issued.precision() != DatePrecision.DAY
                || BEGINNINGS.stream().noneMatch(body::contains)) {
            return Optional.empty();
        }
        Matcher relative = RELATIVE.matcher(body);
        if (relative.find()) {
            Quote quote = text.body().quote(relative.start(), relative.end());
            return Optional.of(
                    relative.group("count") == null
                            ? FoundDate.stated(issued, "effective.on_issue", 0.8, quote)
                            : FoundDate.computed(after(issued.day(), relative), "effective.after_issue", 0.7, quote));
        }
        Matcher atOnce = AT_ONCE.matcher(body);
        return atOnce.find()
                ? Optional.of(FoundDate.stated(
                        issued, "effective.on_issue", 0.7, text.body().quote(atOnce.start(), atOnce.end())))
                : Optional.empty();
    }

    private static PolicyDate after(LocalDate issued, Matcher relative) {
        int number = Count.of(relative.group("count"));
        boolean months = relative.group("unit").endsWith("月");
        return PolicyDate.ofDay(months ? issued.plusMonths(number) : issued.plusDays(number));
    }

    private static FoundDate found(DocumentText text, Mention<PolicyDate> date, String rule, double confidence) {
        return FoundDate.stated(date.value(), rule, confidence, text.body().quote(date));
    }
}

package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day on which a document was signed (成文日期), by where in the text a date stands. */
final class IssueDate {

    /** A date with the rule that chose it. */
    record Found(Mention<PolicyDate> date, String rule, double confidence) {}

    /** The rules, the most trusted first. */
    private static final List<Function<DocumentText, Optional<Found>>> RULES = List.of(
            text -> LetterheadDate.find(text).flatMap(date -> found(date, "date.heading", 0.95)),
            IssueDate::signedByAgency,
            IssueDate::underHeading,
            IssueDate::adopted,
            IssueDate::delivered,
            IssueDate::lastLine);

    static final String ADOPTION = "date.adoption";

    private static final int HEADING_LINES = 10;
    private static final int ADOPTION_LINES = 24;
    private static final int CONTEXT = 120;
    private static final int LAST_LINES = 4;
    private static final int SIGNATURE_LINES = 4;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_NOTE = 2000;

    private static final Pattern AROUND_DATE = Pattern.compile("[\\s\\u3000()（）〔〕\\[\\]日期:：]*");
    private static final Pattern END = Pattern.compile("\\s*(?:[(（][^)）]{1,6}[)）])?");
    static final Pattern HEADING_DATE = RulePattern.of("^[\\s(（]*(?:发文日期|发布日期|核定日期文号|核定日期|日 *期)?[\\s:：]*(?:行政院)?$");
    private static final Pattern BEHIND_NAME = RulePattern.of("^.{4,40}[ 　]$");
    private static final Pattern ADOPTED = RulePattern.of("通过|批准|修正|修订|公布|发布|颁布");
    static final Pattern NUMBER_OR_NOTHING = RulePattern.of("^[\\s)）]*(?:[(（]补登[)）])?(?:.{0,24}(?:字第|号|令|函).{0,30})?$");
    private static final Pattern NOTE_START = RulePattern.of("^\\s*(?:根据)?$|^\\s*[(（].{0,60}$");
    private static final Pattern ACT = RulePattern.of("通过|批准|修正|修订|公布|发布|印发|订定|核定|颁布|修改");
    /** A note that goes on below, behind a broken line. */
    private static final Pattern MEETING = RulePattern.of("日 [^。]{2,12}(?:省|市|自治区|委员会)$");

    private static final Pattern NOT_ACT = RulePattern.of("^.{0,6}(?:起)?(?:施行|实施|生效)|^.{0,3}起");
    private static final Pattern ARTICLE = RulePattern.of("^第 ?[一二三四五六七八九十百]+ ?[章条编]|^[一二三四五六七八九十]{1,3}、");
    private static final Pattern DELIVERED = RulePattern.of("^.{0,4}在.{2,60}会.{0,6}上");

    private IssueDate() {}

    static Optional<Found> find(DocumentText text) {
        return RULES.stream().flatMap(rule -> rule.apply(text).stream()).findFirst();
    }

    /** Returns the date that stands under or behind the name of a body. */
    static Optional<Found> findSignature(DocumentText text) {
        return signedByAgency(text);
    }

    /** 江苏省人民政府 and below it 2018年9月7日; of several, as in a notice with its plan, the first. */
    private static Optional<Found> signedByAgency(DocumentText text) {
        List<Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Mention<PolicyDate>> alone = aloneOn(text, lines.get(i));
            if (alone.isPresent() && isSigned(lines, i)) {
                return found(alone.get(), "date.sign_off", 0.95);
            }
            Optional<Mention<PolicyDate>> behind = behindAgency(text, lines.get(i));
            if (behind.isPresent()) {
                return found(behind.get(), "date.sign_off", 0.9);
            }
        }
        return Optional.empty();
    }

    private static boolean isSigned(List<Line> lines, int index) {
        return lines.subList(Math.max(0, index - SIGNATURE_LINES), index).stream()
                .anyMatch(Line::looksLikeAgency);
    }

    private static Optional<Mention<PolicyDate>> behindAgency(DocumentText text, Line line) {
        if (line.text().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        List<Mention<PolicyDate>> dates = text.datesOf(line);
        if (dates.size() != 1
                || !END.matcher(line.text().substring(dates.get(0).end() - line.start()))
                        .matches()
                || dates.get(0).start() == line.start()) {
            return Optional.empty();
        }
        String before = line.text().substring(0, dates.get(0).start() - line.start());
        return before.strip().length() > 3 && isAgency(before) ? Optional.of(dates.get(0)) : Optional.empty();
    }

    static boolean isAgency(String text) {
        return new Line(0, text, Line.fold(text)).looksLikeAgency();
    }

    /** 中華民國94年1月3日 between the name of the body and the number; 2021年3月 under the headline. */
    private static Optional<Found> underHeading(DocumentText text) {
        for (Line line : text.head(HEADING_LINES)) {
            List<Mention<PolicyDate>> dates = text.datesOf(line);
            boolean last = line.equals(text.lines().getLast());
            if (line.text().length() > LONGEST_HEADING || dates.isEmpty() || last) {
                continue;
            }
            Mention<PolicyDate> first = dates.get(0);
            String before = Line.fold(line.text().substring(0, first.start() - line.start()));
            String after = Line.fold(line.text().substring(first.end() - line.start()));
            boolean heads = HEADING_DATE.matcher(before).matches()
                    || (line.start() == 0 && BEHIND_NAME.matcher(before).matches());
            if (heads
                    && NUMBER_OR_NOTHING.matcher(after).matches()
                    && !ADOPTED.matcher(after).find()) {
                return found(first, "date.heading", 0.9);
            }
        }
        return Optional.empty();
    }

    /** The notes above the first article: the latest act counts, for the text is that of the latest version. */
    private static Optional<Found> adopted(DocumentText text) {
        List<Mention<PolicyDate>> acts = new ArrayList<>();
        for (Line line : text.head(ADOPTION_LINES)) {
            if (ARTICLE.matcher(line.folded()).find()) {
                break;
            }
            if (line.text().length() <= LONGEST_NOTE
                    && (ACT.matcher(line.folded()).find()
                            || MEETING.matcher(line.folded()).find())) {
                acts.addAll(acts(text, line));
            }
        }
        return acts.stream()
                .max(Comparator.comparing(date -> date.value().day()))
                .flatMap(date -> found(date, ADOPTION, 0.9));
    }

    private static List<Mention<PolicyDate>> acts(DocumentText text, Line line) {
        List<Mention<PolicyDate>> dates = text.datesOf(line);
        if (dates.isEmpty()
                || !NOTE_START
                        .matcher(Line.fold(line.text().substring(0, dates.get(0).start() - line.start())))
                        .matches()) {
            return List.of();
        }
        return dates.stream()
                .filter(date -> date.value().precision() == DatePrecision.DAY)
                .filter(date -> !NOT_ACT.matcher(after(line, date)).find())
                .toList();
    }

    /** ——2024年3月5日在第十四届全国人民代表大会第二次会议上. */
    private static Optional<Found> delivered(DocumentText text) {
        for (Line line : text.head(HEADING_LINES)) {
            for (Mention<PolicyDate> date : text.datesOf(line)) {
                if (DELIVERED.matcher(after(line, date)).find()) {
                    return found(date, "date.delivered", 0.9);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what follows a date; not all of a line that is as long as a book, as each of its dates would be followed so. */
    private static String after(Line line, Mention<PolicyDate> date) {
        int from = date.end() - line.start();
        return Line.fold(line.text().substring(from, Math.min(line.text().length(), from + CONTEXT)));
    }

    private static Optional<Found> lastLine(DocumentText text) {
        List<Line> lines = text.lines();
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - LAST_LINES); i--) {
            Optional<Mention<PolicyDate>> alone = aloneOn(text, lines.get(i));
            if (alone.isPresent()) {
                return found(alone.get(), "date.last_line", 0.7);
            }
        }
        return Optional.empty();
    }

    /** Returns the date if nothing else stands on the line. */
    private static Optional<Mention<PolicyDate>> aloneOn(DocumentText text, Line line) {
        if (line.text().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        List<Mention<PolicyDate>> dates = text.datesOf(line);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        Mention<PolicyDate> date = dates.get(0);
        String rest = line.text().substring(0, date.start() - line.start())
                + line.text().substring(date.end() - line.start());
        return AROUND_DATE.matcher(rest).matches() ? Optional.of(date) : Optional.empty();
    }

    private static Optional<Found> found(Mention<PolicyDate> date, String rule, double confidence) {
        return Optional.of(new Found(date, rule, confidence));
    }
}

package org.tongwen.indexer.enrich.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.date.IssueDate.Found;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day that stands between the headline and the text. */
final class HeadingDate {

    private static final int HEAD_LINES = 10;
    private static final int LONGEST_LINE = 60;
    static final Pattern BEFORE = RulePattern.of("^[\\s(（]*(?:发文日期|发布日期|核定日期文号|核定日期|日 *期)?[\\s:：]*(?:行政院)?$");
    private static final Pattern BEHIND_NAME = RulePattern.of("^.{4,40}[ 　]$");
    private static final Pattern ADOPTED = RulePattern.of("通过|批准|修正|修订|公布|发布|颁布");
    static final Pattern NUMBER_OR_NOTHING = RulePattern.of("^[\\s)）]*(?:[(（]补登[)）])?(?:.{0,24}(?:字第|号|令|函).{0,30})?$");
    private static final Pattern DELIVERED = RulePattern.of("^.{0,4}在.{2,60}会.{0,6}上");

    private HeadingDate() {}

    /** 中華民國94年1月3日 between the name of the body and the number; 2021年3月 under the headline. */
    static Optional<Found> find(DocumentText text) {
        for (Line line : text.head(HEAD_LINES)) {
            List<Mention<PolicyDate>> dates = text.datesOf(line);
            boolean last = line.equals(text.lines().getLast());
            if (line.text().length() > LONGEST_LINE || dates.isEmpty() || last) {
                continue;
            }
            Mention<PolicyDate> first = dates.get(0);
            String before = Line.fold(line.text().substring(0, first.start() - line.start()));
            String after = Line.fold(line.text().substring(first.end() - line.start()));
            boolean heads = BEFORE.matcher(before).matches()
                    || (line.start() == 0 && BEHIND_NAME.matcher(before).matches());
            if (heads
                    && NUMBER_OR_NOTHING.matcher(after).matches()
                    && !ADOPTED.matcher(after).find()) {
                return Found.of(first, "date.heading", 0.9);
            }
        }
        return Optional.empty();
    }

    /** ——2024年3月5日在第十四届全国人民代表大会第二次会议上. */
    static Optional<Found> ofSpeech(DocumentText text) {
        for (Line line : text.head(HEAD_LINES)) {
            for (Mention<PolicyDate> date : text.datesOf(line)) {
                if (DELIVERED.matcher(IssueDate.after(line, date)).find()) {
                    return Found.of(date, "date.delivered", 0.9);
                }
            }
        }
        return Optional.empty();
    }
}

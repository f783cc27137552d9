package org.tongwen.indexer.enrich.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.date.IssueDate.Found;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/** Finds the day of the latest act in the notes above the first article of a law. */
final class AdoptionDate {

    static final String RULE = "date.adoption";

    private static final int HEAD_LINES = 24;
    private static final int LONGEST_NOTE = 2000;
    private static final Pattern NOTE_START = RulePattern.of("^\\s*(?:根据)?$|^\\s*[(（].{0,60}$");
    private static final Pattern ACT = RulePattern.of("通过|批准|修正|修订|公布|发布|印发|订定|核定|颁布|修改");
    /** A note that goes on below, behind a broken line. */
    private static final Pattern MEETING = RulePattern.of("日 [^。]{2,12}(?:省|市|自治区|委员会)$");

    private static final Pattern NOT_ACT = RulePattern.of("^.{0,6}(?:起)?(?:施行|实施|生效)|^.{0,3}起");
    private static final Pattern ARTICLE = RulePattern.of("^第 ?[一二三四五六七八九十百]+ ?[章条编]|^[一二三四五六七八九十]{1,3}、");

    private AdoptionDate() {}

    /** The notes above the first article: the latest act counts, for the text is that of the latest version. */
    static Optional<Found> find(DocumentText text) {
        List<Mention<PolicyDate>> acts = new ArrayList<>();
        for (Line line : text.head(HEAD_LINES)) {
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
                .flatMap(date -> Found.of(date, RULE, 0.9));
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
                .filter(date -> !NOT_ACT.matcher(IssueDate.after(line, date)).find())
                .toList();
    }
}

package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.text.Mention;

/**
 * Tells which terms of a text speak of their industry.
 *
 * <p>In the names of agencies, departments, companies, universities and engineers they do not, and a list of many sectors
 * speaks of none of them.
 */
final class IndustryTraces {

    private static final int LONGEST_STEP = 14;
    private static final int WINDOW = 16;

    /** What makes a name of a term before it, or of a few characters more. */
    private static final Pattern NAME = RulePattern.of("^\\p{IsHan}{0,8}?(?:有限公司|有限责任公司|股份公司|集团公司)"
            + "|^\\p{IsHan}{0,6}?技师|^\\p{IsHan}{0,4}?科(?:执业|及|[\\s　])"
            + "|^[\\p{IsHan}&&[^等]]{0,4}?(?:部门|机关|局|厅|署|委员会|主任委员|办公室)"
            + "|^\\p{IsHan}{0,2}?(?:大学|学院|研究院|研究所|协会|学会|公会|联合会|总工会|基金会)");

    private static final Pattern OF_DEPARTMENTS = RulePattern.of("^\\p{IsHan}{0,4}?等\\p{IsHan}{0,8}?(?:部门|机关|单位|厅局)");
    private static final Pattern STEP = Pattern.compile("[^，。；：！？,;:]*[、/][^，。；：！？,;:]*");
    private static final char SOMEBODY = '某';

    private final Readings readings;
    private final String ruled;

    private IndustryTraces(Readings readings) {
        this.readings = readings;
        ruled = readings.ruled();
    }

    /** Returns the traces in a text with these lines, in its order. */
    static List<IndustryTrace> of(Readings readings, List<Line> lines) {
        IndustryTraces traces = new IndustryTraces(readings);
        return traces.lessForLists(traces.outsideNames(lines));
    }

    private List<IndustryTrace> outsideNames(List<Line> lines) {
        List<IndustryTrace> traces = new ArrayList<>();
        List<Mention<Agency>> agencies = readings.agencies();
        int line = 0;
        int agency = 0;
        for (Mention<IndustryTerm> mention : readings.industries()) {
            while (line + 1 < lines.size() && lines.get(line + 1).start() <= mention.start()) {
                line++;
            }
            while (agency < agencies.size() && agencies.get(agency).end() <= mention.start()) {
                agency++;
            }
            boolean named = agency < agencies.size() && agencies.get(agency).start() < mention.end();
            if (!named && !isSomebodys(mention) && !follows(mention, NAME)) {
                traces.add(new IndustryTrace(mention, line, IndustryWeights.of(mention.value())));
            }
        }
        return traces;
    }

    /** Whether it is the name of a party whose name is not told: 某医药公司. */
    private boolean isSomebodys(Mention<IndustryTerm> mention) {
        return mention.start() > 0 && ruled.charAt(mention.start() - 1) == SOMEBODY;
    }

    private boolean follows(Mention<IndustryTerm> mention, Pattern pattern) {
        int end = mention.end();
        return pattern.matcher(ruled.substring(end, Math.min(ruled.length(), end + WINDOW)))
                .find();
    }

    private List<IndustryTrace> lessForLists(List<IndustryTrace> traces) {
        List<IndustryTrace> less = new ArrayList<>();
        int from = 0;
        while (from < traces.size()) {
            int to = from + 1;
            while (to < traces.size() && isNextInList(traces.get(to - 1), traces.get(to))) {
                to++;
            }
            List<IndustryTrace> list = traces.subList(from, to);
            if (!follows(list.getLast().mention(), OF_DEPARTMENTS)) {
                double factor = factor(list);
                list.forEach(trace -> less.add(trace.times(factor)));
            }
            from = to;
        }
        return less;
    }

    /** All sectors of a long list share what one of them would be worth alone. */
    private static double factor(List<IndustryTrace> list) {
        long sectors = list.stream().map(IndustryTrace::sector).distinct().count();
        return sectors <= IndustryWeights.SECTORS_OF_A_SUBJECT ? 1 : 1.0 / sectors;
    }

    private boolean isNextInList(IndustryTrace one, IndustryTrace next) {
        int start = one.mention().end();
        int end = next.mention().start();
        return one.line() == next.line()
                && end - start <= LONGEST_STEP
                && STEP.matcher(ruled.substring(start, end)).matches();
    }
}

package org.tongwen.indexer.enrich.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.text.Mention;

/** Tells which terms of a text speak of their industry: not those in names, and those in long lists the less. */
final class IndustryTraces {

    private static final int LONGEST_STEP = 14;
    private static final int WINDOW = 16;
    private static final String LIST_COMMA = "、";
    private static final String ENDS_STEP = "，。；：！？,;:";

    /** 水利、农业等部门 is a list of departments. */
    private static final Pattern DEPARTMENTS = RulePattern.of("^\\p{IsHan}{0,4}?等\\p{IsHan}{0,8}?(?:部门|机关|单位|厅局)");

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
            boolean inAgency = agency < agencies.size() && agencies.get(agency).start() < mention.end();
            if (!inAgency && !IndustryNames.contain(ruled, mention)) {
                traces.add(new IndustryTrace(mention, line, IndustryWeights.of(mention.value())));
            }
        }
        return traces;
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
            if (!isOfDepartments(list)) {
                double factor = factor(list);
                list.forEach(trace -> less.add(trace.times(factor)));
            }
            from = to;
        }
        return less;
    }

    /** All sectors of a long list share what one of them would be worth alone. */
    private static double factor(List<IndustryTrace> list) {
        long sectors = list.size() == 1
                ? 1
                : list.stream().map(IndustryTrace::sector).distinct().count();
        return sectors <= IndustryWeights.SECTORS_OF_A_SUBJECT ? 1 : 1.0 / sectors;
    }

    private boolean isOfDepartments(List<IndustryTrace> list) {
        int end = list.getLast().mention().end();
        String after = ruled.substring(end, Math.min(ruled.length(), end + WINDOW));
        return after.indexOf('等') >= 0 && DEPARTMENTS.matcher(after).find();
    }

    private boolean isNextInList(IndustryTrace one, IndustryTrace next) {
        int start = one.mention().end();
        int end = next.mention().start();
        if (one.line() != next.line() || end - start > LONGEST_STEP) {
            return false;
        }
        String between = ruled.substring(start, end);
        return between.contains(LIST_COMMA) && between.chars().noneMatch(c -> ENDS_STEP.indexOf(c) >= 0);
    }
}

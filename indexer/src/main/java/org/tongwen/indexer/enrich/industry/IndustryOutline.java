package org.tongwen.indexer.enrich.industry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;

/** Tells where a body says what it is about: in its headings, and where it states its purpose and defines its matter. */
final class IndustryOutline {

    private static final int HEAD_LINES = 14;
    private static final int LONGEST_PURPOSE = 400;
    private static final int LONGEST_START = 60;
    private static final String NUMBER = "第[一二三四五六七八九十百\\d]{1,4}[章节条编篇部]"
            + "|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．]";

    /** What stands before a heading: marks and its number, if it has one. */
    private static final Pattern BEFORE_HEADING = RulePattern.of("[\\s　#*]*(" + NUMBER + ")?[\\s　*]*");

    private static final String HEADING_ENDS = "。：:；;*";
    private static final String NOT_IN_HEADINGS = "！!";
    private static final int SHORTEST_HEADING = 2;
    private static final int LONGEST_HEADING = 30;

    private static final Pattern PURPOSE = RulePattern.of("制定本|制定以下|订定本|特订|特制定|提出(?:以下|如下)|(?:通知|公告|函复|函告|答复)如下"
            + "|主 {0,4}旨|所称[^，。]{1,20}，?(?:是指|指|系指|谓)|适用于|适用本|有关事项");

    private final List<Line> lines;
    /** Up to which index each line is stressed; 0 if nowhere. */
    private final int[] until;
    /** The numbered headings with the number of their characters. */
    private final Map<Integer, Integer> headings = new HashMap<>();

    private IndustryOutline(List<Line> lines) {
        this.lines = lines;
        until = new int[lines.size()];
    }

    static IndustryOutline of(List<Line> lines) {
        IndustryOutline outline = new IndustryOutline(lines);
        int texts = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).folded();
            texts += line.isBlank() ? 0 : 1;
            outline.read(i, line, texts <= HEAD_LINES);
        }
        return outline;
    }

    private void read(int index, String line, boolean inHead) {
        if (inHead && PURPOSE.matcher(start(line, LONGEST_PURPOSE)).find()) {
            until[index] = line.length();
            return;
        }
        Matcher before = BEFORE_HEADING.matcher(start(line, LONGEST_START));
        int start = before.lookingAt() ? before.end() : 0;
        int end = headingEnd(line, start);
        if (end > 0) {
            until[index] = end;
            if (before.group(1) != null) {
                headings.put(index, end - start);
            }
        }
    }

    /** Returns where the first sentence ends, or 0 if it is too short or too long for a heading, or an exclamation. */
    private static int headingEnd(String line, int start) {
        int end = start;
        while (end < line.length() && HEADING_ENDS.indexOf(line.charAt(end)) < 0) {
            if (end - start == LONGEST_HEADING || NOT_IN_HEADINGS.indexOf(line.charAt(end)) >= 0) {
                return 0;
            }
            end++;
        }
        return end - start < SHORTEST_HEADING ? 0 : end;
    }

    private static String start(String line, int most) {
        return line.substring(0, Math.min(line.length(), most));
    }

    boolean stresses(IndustryTrace trace) {
        int line = trace.line();
        return line < until.length && trace.mention().end() - lines.get(line).start() <= until[line];
    }

    /**
     * Returns the lines whose headings are names of industries, if the text goes from industry to industry: if most of its
     * headings are such.
     */
    Set<Integer> sections(List<IndustryTrace> traces) {
        Map<Integer, Integer> named = new HashMap<>();
        traces.stream()
                .filter(trace -> headings.containsKey(trace.line()) && stresses(trace))
                .forEach(trace -> named.merge(
                        trace.line(), trace.mention().end() - trace.mention().start(), Integer::sum));
        Set<Integer> sections = new HashSet<>(named.keySet());
        sections.removeIf(line -> named.getOrDefault(line, 0) * 2 < headings.getOrDefault(line, 0));
        long sectors = traces.stream()
                .filter(trace -> sections.contains(trace.line()))
                .map(IndustryTrace::sector)
                .distinct()
                .count();
        boolean survey = sectors <= IndustryWeights.MOST_SECTORS_OF_SURVEY
                && sections.size() >= IndustryWeights.FEWEST_HEADINGS
                && sections.size() >= IndustryWeights.HEADINGS_OF_SURVEY * headings.size();
        return survey ? sections : Set.of();
    }
}

package org.tongwen.indexer.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;

/**
 * A line of a body.
 *
 * @param start index of its first character in the body
 * @param folded the line in the one script that rules are written in
 */
public record Line(int start, String text, String folded) {

    private static final Pattern REPRINTS = RulePattern.of("(?:全文|原文|内容|文件)如下");

    private static final int LONGEST_NAME = 60;
    private static final Pattern AGENCY =
            RulePattern.of("^.{0,40}(?:政府|办公厅|办公室|部|委|委员会|局|厅|署|院|司|会|处|中心|公署|令|公告|函|银行|长官|政府办)$");

    /** Returns the lines of a text. */
    public static List<Line> of(FoldedText folded) {
        String body = folded.original();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            String text = body.substring(start, end);
            // No word goes across a line end, so a folded text is made of its folded lines.
            lines.add(
                    new Line(start, text, hasSameIndices(folded) ? folded.text().substring(start, end) : fold(text)));
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    /** Returns the text in the script of rules, with the same indices; the few texts that folding cuts or stretches stay. */
    public static String fold(String text) {
        String folded = ScriptFolding.standard().fold(text);
        return folded.length() == text.length() ? folded : text;
    }

    /** Whether each character of the text became one. */
    public static boolean hasSameIndices(FoldedText folded) {
        return folded.text().length() == folded.original().length();
    }

    /** Returns the index behind its last character in the body. */
    public int end() {
        return start + text.length();
    }

    /** Whether news goes on behind this line with the text that it reports: 某部印发《…》，全文如下. */
    public boolean announcesReprint() {
        return REPRINTS.matcher(folded).find();
    }

    /** Whether the line may be the name of a body that signs. */
    public boolean looksLikeAgency() {
        return folded.length() <= LONGEST_NAME && AGENCY.matcher(folded.strip()).find();
    }
}

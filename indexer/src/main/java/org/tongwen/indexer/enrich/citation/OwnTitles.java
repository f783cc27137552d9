package org.tongwen.indexer.enrich.citation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.script.ScriptFolding;

/**
 * The titles that are a document's own: what its title says, what it issues (关于印发《…规划》的通知) or reprints, and what stands as a
 * headline in its text, as that of the plan in its notice or of the notice in a report about it.
 */
final class OwnTitles {

    private static final int LONGEST_HEADLINE = 120;
    private static final String SENTENCE_ENDS = "。；，：;,:.";
    /** The title just behind is issued, or goes on a list of those that are. */
    private static final Pattern ISSUED =
            RulePattern.of("(?:印发|发布|公布|颁布|订定|检送|公告|发送|转发)(?:[《「][^》」]{1,80}[》」][、和及与]?){0,5}[《「]?$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    /** 《…计划（2021—2023年）》 is what the title calls …计划. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,20}[）)]$");

    private static final int LEAD_LINES = 5;

    private final String title;
    private final String leads;
    private final Set<String> headlines;

    private OwnTitles(String title, String leads, Set<String> headlines) {
        this.title = title;
        this.leads = leads;
        this.headlines = headlines;
    }

    static OwnTitles of(DocumentText text) {
        return new OwnTitles(
                compact(text.title().text()),
                text.head(LEAD_LINES).stream()
                        .filter(Line::announcesReprint)
                        .map(line -> withoutBlanks(line.folded()))
                        .collect(Collectors.joining("\n")),
                text.lines().stream()
                        .map(Line::folded)
                        .filter(OwnTitles::mayBeHeadline)
                        .map(line -> nameOf(withoutBlanks(line)))
                        .collect(Collectors.toSet()));
    }

    boolean contain(String cited) {
        String compact = compact(cited);
        String name = nameOf(compact);
        return title.endsWith(compact) || isIssued(name) || headlines.contains(name) || leads.contains("《" + name);
    }

    private boolean isIssued(String name) {
        int start = title.indexOf(name);
        return start > 0 && ISSUED.matcher(title.substring(0, start)).find();
    }

    /** Sentences are none; most lines of most documents are sentences. */
    private static boolean mayBeHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !line.isEmpty()
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static String nameOf(String compact) {
        return compact.endsWith(")") || compact.endsWith("）")
                ? REMARK.matcher(compact).replaceFirst("")
                : compact;
    }

    private static String compact(String title) {
        return withoutBlanks(ScriptFolding.standard().fold(title));
    }

    private static String withoutBlanks(String folded) {
        return BLANKS.matcher(folded).replaceAll("");
    }
}

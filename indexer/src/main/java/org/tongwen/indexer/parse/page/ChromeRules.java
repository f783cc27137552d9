package org.tongwen.indexer.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Tells chrome from text, line by line, by the table {@code chrome-rules.tsv}. */
final class ChromeRules {

    private static final ChromeRules STANDARD = new ChromeRules();

    private static final Pattern BETWEEN_TOOLS = Pattern.compile("[\\s|/·,、:\\[\\]【】()<>»●■□▼;-]+");
    /** No chrome is as long as this; keeps patterns off paragraphs. */
    private static final int LONGEST_LINE = 260;

    private final List<Pattern> titles = new ArrayList<>();
    private final List<Pattern> lines = new ArrayList<>();
    private final List<Pattern> paths = new ArrayList<>();
    private final List<Pattern> edges = new ArrayList<>();
    private final List<Pattern> ends = new ArrayList<>();
    private final List<Pattern> cuts = new ArrayList<>();
    private final Set<String> tools = new HashSet<>();

    private ChromeRules() {
        for (Row row : Table.ofResource(ChromeRules.class, "chrome-rules.tsv").rows()) {
            String rule = RulePattern.fold(row.require("pattern"));
            switch (row.require("does")) {
                case "title" -> titles.add(Pattern.compile(rule));
                case "line" -> lines.add(Pattern.compile(rule));
                case "path" -> paths.add(Pattern.compile(rule));
                case "edge" -> edges.add(Pattern.compile(rule));
                case "end" -> ends.add(Pattern.compile(rule));
                case "cut" -> cuts.add(Pattern.compile(rule));
                case "tool" -> tools.addAll(Arrays.asList(rule.split(" ")));
                default -> throw row.error("no rule does this");
            }
        }
    }

    static ChromeRules standard() {
        return STANDARD;
    }

    /** Whether the line is chrome wherever it stands. */
    boolean isChrome(String line) {
        String folded = Folded.of(line).text();
        return folded.length() <= LONGEST_LINE
                && (isTools(folded) || any(lines, folded) || any(paths, folded) || any(titles, folded));
    }

    /** Whether the line is the way from the site's home to the page, above which the site's own things stand. */
    boolean isPath(String line) {
        String folded = Folded.of(line).text();
        return folded.length() <= LONGEST_LINE && any(paths, folded);
    }

    /** Whether the line is chrome above or below the text. */
    boolean isEdge(String line) {
        String folded = Folded.of(line).text();
        return folded.length() <= LONGEST_LINE && any(edges, folded);
    }

    /** Whether nothing of the article follows this line, if only short lines follow. */
    boolean endsArticle(String line) {
        return line.length() <= LONGEST_LINE && any(ends, Folded.of(line).text());
    }

    /** Returns the line without the chrome in it. */
    String cut(String line) {
        String rest = line;
        for (Pattern cut : cuts) {
            Folded folded = Folded.of(rest);
            Matcher matcher = cut.matcher(folded.text());
            StringBuilder kept = new StringBuilder();
            int from = 0;
            while (matcher.find()) {
                kept.append(folded.original(from, matcher.start()));
                from = matcher.end();
            }
            rest = from == 0 ? rest : kept + folded.original(from, folded.text().length());
        }
        return rest.strip();
    }

    /** Returns the title of the article, if this line of chrome names it. */
    Optional<String> findTitle(String line) {
        Folded folded = Folded.of(line);
        return titles.stream()
                .map(title -> title.matcher(folded.text()))
                .filter(Matcher::find)
                .map(matcher -> folded.original(matcher, 1))
                .findFirst();
    }

    boolean isTool(String word) {
        return tools.contains(word);
    }

    private boolean isTools(String folded) {
        List<String> words = BETWEEN_TOOLS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().allMatch(tools::contains);
    }

    private static boolean any(List<Pattern> patterns, String folded) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).find());
    }
}

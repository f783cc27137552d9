package org.tongwen.indexer.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;

/**
 * The article of a page.
 *
 * @param title empty if the page has no words
 * @param body without the headline; empty if the page has no more than that
 */
public record PageText(String title, String body) {

    private static final int HIGHEST_PATH = 60;
    private static final int LONG_PARAGRAPH = 80;
    private static final Pattern SALUTATION_OR_ITEM =
            Pattern.compile(RulePattern.fold("^.{4,80}:$|^第[一二三四五六七八九十\\d 　]+[章条].*|^[一二三四五六七八九十]、.*|^各位代表.*"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Reads the article out of the lines of a page, and offers what the other lines say of it. */
    public static PageText of(String text, Optional<String> knownTitle, Given.Builder given) {
        List<String> all = Lines.list(text);
        ChromeRules rules = ChromeRules.standard();
        Optional<String> named =
                all.stream().flatMap(line -> rules.findTitle(line).stream()).findFirst();
        List<String> article = withoutChrome(all);
        List<String> read = withoutBylines(article, headLength(article), given);
        return titled(read, given.find(GivenField.TITLE).or(() -> knownTitle), named);
    }

    /** Returns a title for a text that has none of its own. */
    public static String titleOf(String body) {
        List<String> lines = Lines.list(body);
        return lines.isEmpty() ? "" : title(lines, headLength(lines)).title();
    }

    private static PageText titled(List<String> lines, Optional<String> knownTitle, Optional<String> named) {
        int head = headLength(lines);
        if (lines.isEmpty()) {
            return new PageText(knownTitle.or(() -> named).orElse(""), "");
        }
        if (knownTitle.filter(title -> !Headline.isLetterhead(title)).isPresent()) {
            String title =
                    CutTitle.is(knownTitle.get()) ? CutTitle.complete(knownTitle.get(), lines) : knownTitle.get();
            return new PageText(title, String.join("\n", without(lines, title)));
        }
        Optional<Headline.Found> headline = Headline.find(lines, head);
        if (headline.isEmpty() && named.isPresent()) {
            return new PageText(named.get(), String.join("\n", lines));
        }
        Headline.Found found = title(lines, head);
        List<String> body = new ArrayList<>(lines);
        body.subList(found.from(), found.to()).clear();
        return new PageText(found.title(), String.join("\n", without(body, found.title())));
    }

    private static Headline.Found title(List<String> lines, int head) {
        return Headline.find(lines, head).orElseGet(() -> new Headline.Found(Headline.ofSentence(lines), 0, 0));
    }

    /** Takes the title off the first lines, if they repeat it. */
    private static List<String> without(List<String> lines, String title) {
        String wanted = letters(title);
        for (int from = 0; from < Math.min(4, lines.size()); from++) {
            String joined = "";
            for (int to = from; to < Math.min(from + 3, lines.size()); to++) {
                joined += letters(lines.get(to));
                // A sentence of the text that says the same is no heading.
                if (joined.equals(wanted) && !lines.get(to).endsWith("。")) {
                    List<String> rest = new ArrayList<>(lines);
                    rest.subList(from, to + 1).clear();
                    return rest;
                }
            }
        }
        return lines;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(Folded.of(text).text()).replaceAll("");
    }

    private static List<String> withoutChrome(List<String> lines) {
        ChromeRules rules = ChromeRules.standard();
        List<String> article = lines.subList(start(lines), end(lines)).stream()
                .filter(line -> !rules.isChrome(line) && !ExportHeader.isHeader(line))
                .map(rules::cut)
                .filter(line -> !line.isEmpty())
                .toList();
        int head = headLength(article);
        int tail = tailStart(article);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            boolean atEdge = i < head || i >= tail;
            if (!(atEdge && rules.isEdge(article.get(i)))) {
                kept.add(article.get(i));
            }
        }
        return kept;
    }

    /** Returns the index of the line that ends the article: a marker that no paragraph follows. */
    private static int end(List<String> lines) {
        int end = lines.size();
        for (int i = lines.size() - 1; i > 0 && !isLongParagraph(lines.get(i)); i--) {
            if (ChromeRules.standard().endsArticle(lines.get(i))) {
                end = i;
            }
        }
        return end;
    }

    /** Returns the index after the last breadcrumb: what stands above it is the site, not the page. */
    private static int start(List<String> lines) {
        int start = 0;
        for (int i = 0; i < Math.min(lines.size() - 1, HIGHEST_PATH) && !isLongParagraph(lines.get(i)); i++) {
            if (ChromeRules.standard().isPath(lines.get(i))
                    && Byline.findInHead(lines.get(i)).isEmpty()) {
                start = i + 1;
            }
        }
        return start;
    }

    private static List<String> withoutBylines(List<String> lines, int head, Given.Builder given) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Byline> byline = i < head ? Byline.findInHead(line) : Byline.findInText(line);
            byline.ifPresent(found -> found.offerTo(given));
            if (byline.isEmpty()) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isLongParagraph(String line) {
        return line.length() >= LONG_PARAGRAPH && SentenceForm.isIn(line);
    }

    private static int headLength(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isText(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static int tailStart(List<String> lines) {
        for (int i = lines.size(); i > 0; i--) {
            if (isText(lines.get(i - 1))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isText(String line) {
        if (Byline.findInHead(line).isPresent()) {
            return false;
        }
        return SentenceForm.isIn(line)
                || SALUTATION_OR_ITEM.matcher(Folded.of(line).text()).matches();
    }
}

package org.tongwen.indexer.parse.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.page.Byline;
import org.tongwen.indexer.parse.page.Lines;
import org.tongwen.indexer.parse.page.OfficialLines;

/** A web page, or a piece of one: its article, and what stands around it. */
public final class HtmlPage {

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|br|table|span|html|body|section|h[1-6])\\b[^<>]*>");

    /** Names of {@code meta} elements that say it, in the order of trust. */
    private static final Map<GivenField, List<String>> METAS = Map.of(
            GivenField.TITLE, List.of("ArticleTitle", "DC.Title"),
            GivenField.PUBLISHED_ON,
                    List.of("PubDate", "firstpublishedtime", "DC.Date", "publishdate", "article:published_time"),
            GivenField.SOURCE, List.of("ContentSource", "source"));

    private static final Pattern LINKED_DATA_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[_|｜]|\\s[-–—]\\s|[-–—](?=[^-–—]{2,20}$)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_HEADING = 6;

    private final Document page;
    private final String linkedData;
    private final MetadataTable metadata;
    private final Element article;
    private final List<String> before;
    private final List<String> after;

    private HtmlPage(Document page) {
        this.page = page;
        this.linkedData = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n"));
        this.metadata = MetadataTable.take(page);
        PageChrome.remove(page);
        this.article = ArticleElement.of(page);
        String around = HtmlLines.of(page.body());
        String inside = HtmlLines.of(article);
        int at = around.indexOf(inside);
        this.before = at < 0 ? List.of() : Lines.list(around.substring(0, at));
        this.after = at < 0 ? List.of() : Lines.list(around.substring(at + inside.length()));
    }

    public static HtmlPage of(String html) {
        return new HtmlPage(Jsoup.parse(html));
    }

    /** Reads HTML that is all article, such as the body of a record. */
    public static HtmlPage ofFragment(String html) {
        return new HtmlPage(Jsoup.parseBodyFragment(html));
    }

    /** Whether a text without a telling name is HTML. */
    public static boolean looksLike(String text) {
        return TAG.matcher(text).results().limit(2).count() == 2;
    }

    /** Returns the lines of the article, with a letterhead right above and a signature right below it. */
    public String text() {
        List<String> lines = new ArrayList<>(letterhead());
        lines.addAll(Lines.list(HtmlLines.of(article)));
        after.stream().takeWhile(OfficialLines::isSignature).forEach(lines::add);
        return String.join("\n", lines);
    }

    private List<String> letterhead() {
        int from = before.size();
        while (from > 0 && OfficialLines.isLetterhead(before.get(from - 1))) {
            from--;
        }
        boolean joint = from < before.size();
        while (joint && from > 0 && OfficialLines.isIssuer(before.get(from - 1))) {
            from--;
        }
        return before.subList(from, before.size());
    }

    /** Offers what stands in tables and lines around the article, and in the page's head. */
    public void offerTo(Given.Builder given) {
        metadata.offerTo(given);
        Stream.concat(before.stream(), after.stream())
                .flatMap(line ->
                        Byline.findInText(line)
                                .or(() -> Byline.findInHead(line).filter(b -> before.contains(line)))
                                .stream())
                .forEach(byline -> byline.offerTo(given));
        METAS.forEach((field, names) ->
                names.forEach(name -> meta(name).ifPresent(content -> given.offer(field, content, "page." + name))));
        Matcher date = LINKED_DATA_DATE.matcher(linkedData);
        if (date.find()) {
            given.offer(GivenField.PUBLISHED_ON, date.group(1), "page.datePublished");
        }
        String canonical = page.select("link[rel=canonical]").attr("href");
        if (canonical.startsWith("http")) {
            given.offer(GivenField.URL, canonical, "page.canonical");
        }
    }

    private Optional<String> meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("property").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** Returns the heading of the article: one that the page's title repeats, else the first, else that title. */
    public Optional<String> heading() {
        String title = Lines.normalise(page.title()).replace('\n', ' ');
        List<String> headings = page.select("h1, h2, h3, .title, [class*=title], [id*=title]").stream()
                .map(HtmlLines::words)
                .map(Lines::normalise)
                .filter(heading -> heading.length() >= SHORTEST_HEADING && heading.length() < 120)
                .toList();
        String wanted = letters(title);
        return headings.stream()
                .filter(heading -> wanted.contains(letters(heading)))
                .max(Comparator.comparingInt(String::length))
                .or(() -> page.select("h1").stream()
                        .map(HtmlLines::words)
                        .map(Lines::normalise)
                        .filter(h -> h.length() >= SHORTEST_HEADING)
                        .findFirst())
                .or(() -> longestPart(title));
    }

    /** A page's title names its site, too, before or after the article. */
    private static Optional<String> longestPart(String title) {
        return BETWEEN_NAMES
                .splitAsStream(title)
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST_HEADING)
                .max(Comparator.comparingInt(String::length));
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }
}

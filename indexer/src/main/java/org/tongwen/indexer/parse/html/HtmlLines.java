package org.tongwen.indexer.parse.html;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.tongwen.indexer.parse.page.MetadataLabels;

/** Writes elements as text: a line for every block, and one for every row of a table. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "figcaption",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "thead",
            "tr",
            "ul");
    /** A line break in the source is a blank between words of letters, and nothing between Han characters. */
    private static final Pattern SOURCE_BREAK =
            Pattern.compile("(?<=[^\\x00-\\x7f])\\s*[\\r\\n]\\s*(?=[^\\x00-\\x7f])|^[\\r\\n]+|[\\r\\n]+$");

    private static final Pattern SOURCE_BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final StringBuilder text = new StringBuilder();

    private HtmlLines() {}

    static String of(Element element) {
        HtmlLines lines = new HtmlLines();
        element.traverse(lines);
        return lines.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            String joined = SOURCE_BREAK.matcher(textNode.getWholeText()).replaceAll("");
            text.append(SOURCE_BLANKS.matcher(joined).replaceAll(" "));
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName()) && !insideRow(element)) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("td") || name.equals("th") || name.equals("dt")) {
            boolean label = MetadataLabels.standard().isLabel(element.text()) && !endsInColon();
            text.append(label ? "：" : " ");
        } else if (BLOCKS.contains(name) && !insideRow(element)) {
            text.append('\n');
        }
    }

    private boolean endsInColon() {
        String written = text.toString().stripTrailing();
        return written.endsWith("：") || written.endsWith(":") || written.endsWith("]") || written.endsWith("】");
    }

    /** A paragraph in a cell of a data table breaks no line; in a table that lays out the page it does. */
    private static boolean insideRow(Element element) {
        Element row = element.closest("tr");
        return row != null && !row.equals(element) && !isLayout(row);
    }

    private static boolean isLayout(Element row) {
        return row.select("td").stream()
                .anyMatch(cell -> cell.select("p, br, div, table, h1, h2, li").size() > 2);
    }

    /** Returns the words of an element on one line. */
    static String words(Element element) {
        return of(element)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(""));
    }
}

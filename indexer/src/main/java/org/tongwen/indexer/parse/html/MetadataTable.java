package org.tongwen.indexer.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.page.Byline;
import org.tongwen.indexer.parse.page.Lines;
import org.tongwen.indexer.parse.page.MetadataLabels;

/**
 * The table in which a government page says what document it shows (索引号, 发文机关, 成文日期 …), whatever elements it is made of:
 * cells of a row, a list, definitions, or blocks side by side. A label is an element that holds nothing else; what follows
 * it is its value.
 */
final class MetadataTable {

    private static final String MAY_BE_LABELS =
            "td, th, dt, dd, li, div, p, span, b, strong, em, i, font, label, h4, h5";
    private static final String CONTAINERS = "table, ul, ol, dl";
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_VALUE = 400;
    private static final Pattern COLON = Pattern.compile("^[:：] ?");
    /** One label alone may be a word of the text. */
    private static final int ENOUGH = 2;

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String label, String value) {}

    private MetadataTable() {}

    /** Takes the table out of the page. */
    static MetadataTable take(Document page) {
        MetadataTable table = new MetadataTable();
        List<Element> labels = page.body().select(MAY_BE_LABELS).stream()
                .filter(element -> isLabel(element) && !isOnlyChildOfLabel(element))
                .toList();
        Map<Element, Long> unmistakable = labels.stream()
                .filter(label -> MetadataLabels.standard().isLabel(words(label)))
                .collect(Collectors.groupingBy(MetadataTable::container, Collectors.counting()));
        List<Element> trusted = labels.stream()
                .filter(label -> Stream.of(container(label), label.parent())
                        .anyMatch(around -> unmistakable.getOrDefault(around, 0L) >= ENOUGH))
                .toList();
        trusted.forEach(table::takePair);
        return table;
    }

    /** Offers what the labels say that have a meaning. */
    void offerTo(Given.Builder given) {
        pairs.forEach(pair -> Byline.offer(given, pair.label(), pair.value()));
    }

    private void takePair(Element label) {
        List<Node> values = values(label);
        String written = values.stream().map(MetadataTable::text).collect(Collectors.joining(" "));
        String value =
                COLON.matcher(Lines.normalise(written).replace('\n', ' ')).replaceFirst("");
        if (value.length() > LONGEST_VALUE) {
            return;
        }
        pairs.add(new Pair(words(label), value));
        values.forEach(Node::remove);
        label.remove();
    }

    /** Returns the nodes behind a label, up to the next one; of a row's cells, only the next, or the one below in a row of labels. */
    private static List<Node> values(Element label) {
        if (label.is("td, th")) {
            Element next = label.nextElementSibling();
            boolean beside = next != null && !isLabel(next);
            return beside ? List.of(next) : below(label).stream().toList();
        }
        List<Node> values = new ArrayList<>();
        Node next = label.nextSibling();
        while (next != null && !(next instanceof Element element && (isLabel(element) || holdsLabel(element)))) {
            values.add(next);
            next = label.is("dt") && next instanceof Element ? null : next.nextSibling();
        }
        return values;
    }

    private static Optional<Node> below(Element label) {
        Element row = label.parent();
        if (row == null || row.previousElementSibling() != null) {
            return Optional.empty();
        }
        Element values = row.nextElementSibling();
        if (values == null || values.nextElementSibling() != null) {
            return Optional.empty();
        }
        int column = label.elementSiblingIndex();
        boolean head = row.children().stream().allMatch(MetadataTable::isLabel) && column < values.childrenSize();
        return head ? Optional.of(values.child(column)) : Optional.empty();
    }

    private static boolean holdsLabel(Element element) {
        return element.getAllElements().stream().anyMatch(MetadataTable::isLabel);
    }

    private static Element container(Element label) {
        Element list = label.closest(CONTAINERS);
        Element row = label.parent();
        Element around = row == null ? label : row.parent();
        return list != null ? list : around == null ? label : around;
    }

    private static boolean isOnlyChildOfLabel(Element element) {
        Element parent = element.parent();
        return parent != null && parent.childrenSize() == 1 && parent.is(MAY_BE_LABELS) && isLabel(parent);
    }

    private static boolean isLabel(Element element) {
        return MetadataLabels.standard().isAnyLabel(words(element));
    }

    /** Returns the words of an element as far as a label could reach. */
    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        NodeFilter collect = (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.text().strip());
            }
            return words.length() > LONGEST_LABEL ? FilterResult.STOP : FilterResult.CONTINUE;
        };
        NodeTraversor.filter(collect, element);
        return words.toString();
    }

    private static String text(Node node) {
        return node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : "";
    }
}

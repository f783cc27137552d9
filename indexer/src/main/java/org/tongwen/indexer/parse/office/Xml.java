package org.tongwen.indexer.parse.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements by their local names: DOCX files of two standards differ in their name spaces alone. */
final class Xml {

    private Xml() {}

    static String name(Node node) {
        return node.getLocalName() == null ? "" : node.getLocalName();
    }

    static List<Element> children(Element parent) {
        return siblings(parent.getFirstChild()).toList();
    }

    static List<Element> children(Element parent, String name) {
        return siblings(parent.getFirstChild())
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** Follows a path of first children. */
    static Optional<Element> find(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** Returns an attribute by its local name; empty if it is not there. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i) instanceof Attr attr
                    && name(attr).equals(name)) {
                return attr.getValue();
            }
        }
        return "";
    }

    private static Stream<Element> siblings(@Nullable Node first) {
        Stream.Builder<Element> elements = Stream.builder();
        for (Node node = first; node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.build();
    }
}

package org.tongwen.indexer.parse.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Counts the paragraphs that Word numbers by itself: 第一条 may be part of the law and stand nowhere in its text. */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 10;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private ListNumbers() {}

    static ListNumbers of(Optional<Element> numbering, Optional<Element> styles) {
        ListNumbers numbers = new ListNumbers();
        numbering.ifPresent(root -> {
            for (Element list : Xml.children(root, "abstractNum")) {
                numbers.lists.put(Xml.attribute(list, "abstractNumId"), list);
            }
            for (Element number : Xml.children(root, "num")) {
                String list = Xml.find(number, "abstractNumId")
                        .map(id -> Xml.attribute(id, "val"))
                        .orElse("");
                // One that starts anew counts on its own.
                String own = Xml.find(number, "lvlOverride", "startOverride").isPresent()
                        ? "+" + Xml.attribute(number, "numId")
                        : "";
                numbers.listOf.put(Xml.attribute(number, "numId"), list + own);
            }
        });
        styles.ifPresent(root -> Xml.children(root, "style")
                .forEach(style -> numbers.styles.put(Xml.attribute(style, "styleId"), style)));
        return numbers;
    }

    /** Returns the number that Word sets before a paragraph, or nothing. */
    String next(Element paragraph) {
        Optional<Element> properties = Xml.find(paragraph, "pPr", "numPr").or(() -> ofStyle(paragraph));
        String list = properties
                .flatMap(p -> Xml.find(p, "numId"))
                .map(id -> listOf.getOrDefault(Xml.attribute(id, "val"), ""))
                .orElse("");
        Element definition = lists.get(list.replaceAll("\\+.*", ""));
        if (definition == null) {
            return "";
        }
        int level = properties
                .flatMap(p -> Xml.find(p, "ilvl"))
                .map(l -> number(l, 0))
                .orElse(0);
        return level < 0 || level >= LEVELS ? "" : next(list, definition, level);
    }

    private Optional<Element> ofStyle(Element paragraph) {
        Optional<Element> style = Xml.find(paragraph, "pPr", "pStyle").flatMap(this::style);
        for (int i = 0; i < DEEPEST_STYLE && style.isPresent(); i++) {
            Optional<Element> numbers = Xml.find(style.get(), "pPr", "numPr");
            if (numbers.isPresent()) {
                return numbers;
            }
            style = Xml.find(style.get(), "basedOn").flatMap(this::style);
        }
        return Optional.empty();
    }

    private Optional<Element> style(Element reference) {
        return Optional.ofNullable(styles.get(Xml.attribute(reference, "val")));
    }

    private String next(String list, Element definition, int level) {
        List<Element> levels = Xml.children(definition, "lvl");
        if (level >= levels.size()) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String number = value(levels.get(level), "lvlText");
        boolean decimal = Xml.find(levels.get(level), "isLgl").isPresent();
        for (int i = 0; i <= level; i++) {
            int start = Xml.find(levels.get(i), "start").map(e -> number(e, 1)).orElse(1);
            // A level above that has no paragraph yet counts as begun.
            String shown = ListNumerals.write(
                    start + Math.max(1, count[i]) - 1, decimal ? "decimal" : value(levels.get(i), "numFmt"));
            number = number.replace("%" + (i + 1), shown);
        }
        boolean bullet = value(levels.get(level), "numFmt").equals("bullet");
        boolean tight = number.endsWith("、") || number.endsWith("）") || number.endsWith(")");
        return bullet || number.isEmpty() ? "" : number + (tight ? "" : " ");
    }

    private static String value(Element level, String name) {
        return Xml.find(level, name).map(e -> Xml.attribute(e, "val")).orElse("");
    }

    private static int number(Element element, int otherwise) {
        String value = Xml.attribute(element, "val");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}

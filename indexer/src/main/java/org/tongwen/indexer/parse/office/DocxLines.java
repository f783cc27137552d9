package org.tongwen.indexer.parse.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes the elements of a DOCX part as text: a line for every paragraph, and one for every row of a table. */
final class DocxLines {

    /** Deleted or moved away in a revision, codes of fields, and properties. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "pPr",
            "rPr",
            "sectPr",
            "tblPr",
            "tcPr",
            "sdtPr",
            "Fallback");

    private final ListNumbers numbers;
    private final StringBuilder text = new StringBuilder();
    /** Text boxes hang within paragraphs, and follow them. */
    private final Deque<Element> boxes = new ArrayDeque<>();

    private int rows;

    DocxLines(ListNumbers numbers) {
        this.numbers = numbers;
    }

    String text() {
        return text.toString().strip();
    }

    void add(Element element) {
        switch (Xml.name(element)) {
            case "p" -> addParagraph(element);
            case "tr" -> addRow(element);
            case "r" -> addRun(element);
            case "t" -> text.append(element.getTextContent());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append(rows > 0 ? ' ' : '\n');
            case "noBreakHyphen" -> text.append('-');
            case "txbxContent" -> boxes.add(element);
            case "footnote", "endnote" -> addNote(element);
            case "AlternateContent" -> addAlternative(element);
            default -> addChildren(element);
        }
    }

    private void addChildren(Element element) {
        for (Element child : Xml.children(element)) {
            if (!SKIPPED.contains(Xml.name(child))) {
                add(child);
            }
        }
    }

    private void addParagraph(Element paragraph) {
        text.append(numbers.next(paragraph));
        addChildren(paragraph);
        if (rows == 0) {
            text.append('\n');
            while (!boxes.isEmpty()) {
                addChildren(boxes.removeFirst());
            }
        } else {
            text.append(' ');
        }
    }

    private void addRow(Element row) {
        if (Xml.find(row, "trPr", "del").isPresent()) {
            return;
        }
        rows++;
        addChildren(row);
        rows--;
        if (rows == 0) {
            text.append('\n');
        }
    }

    private void addRun(Element run) {
        Optional<Element> hidden = Xml.find(run, "rPr", "vanish");
        if (hidden.isEmpty() || List.of("0", "false", "off").contains(Xml.attribute(hidden.get(), "val"))) {
            addChildren(run);
        }
    }

    /** Separators are notes, too, and have a type. */
    private void addNote(Element note) {
        if (Xml.attribute(note, "type").isEmpty() || Xml.attribute(note, "type").equals("normal")) {
            addChildren(note);
        }
    }

    /** The same thing twice, for new and old programs. */
    private void addAlternative(Element alternative) {
        Xml.find(alternative, "Choice")
                .or(() -> Xml.find(alternative, "Fallback"))
                .ifPresent(this::addChildren);
    }
}

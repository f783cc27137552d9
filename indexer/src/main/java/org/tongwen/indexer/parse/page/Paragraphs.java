package org.tongwen.indexer.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes paragraphs of lines that were all cut at one width, as mail, terminals and copies from paper have them. */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * Returns the paragraphs of a text that is cut, and the same lines of one that is not.
     *
     * @param lines with the blanks they begin with, which tell new paragraphs; empty lines part them, too
     */
    public static List<String> join(List<String> lines) {
        Optional<WrapWidth> width = WrapWidth.find(lines);
        return width.isPresent() ? join(lines, width.get()) : lines;
    }

    private static List<String> join(List<String> lines, WrapWidth width) {
        Indents indents = Indents.of(lines);
        List<String> paragraphs = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            if (!before.isBlank()
                    && !line.isBlank()
                    && width.cuts(before, line)
                    && indents.goesOn(before, line)
                    && !LineBreaks.begins(before, line)) {
                paragraphs.add(LineBreaks.join(paragraphs.removeLast(), line));
            } else {
                paragraphs.add(line);
            }
            before = line;
        }
        return paragraphs;
    }

    /**
     * What blanks at the beginning of lines mean in a text.
     *
     * @param base the indent of a line within a paragraph
     * @param marked whether paragraphs are told by indents or empty lines
     */
    private record Indents(int base, boolean marked) {

        private static final int FIRST_LINE = 2;

        static Indents of(List<String> lines) {
            List<Integer> indents = lines.stream()
                    .filter(line -> !line.isBlank())
                    .map(Columns::indent)
                    .sorted()
                    .toList();
            int base = indents.get(indents.size() / 10);
            long indented = indents.stream()
                    .filter(indent -> indent >= base + FIRST_LINE)
                    .count();
            long empty = lines.stream().filter(String::isBlank).count();
            return new Indents(base, indented + empty >= 2);
        }

        boolean goesOn(String before, String line) {
            int indent = Columns.indent(line);
            boolean hanging = indent >= base + FIRST_LINE && indent == Columns.indent(before);
            if (indent >= base + FIRST_LINE && !hanging) {
                return false;
            }
            return !LineBreaks.isClosed(before) || (marked && !hanging);
        }
    }
}

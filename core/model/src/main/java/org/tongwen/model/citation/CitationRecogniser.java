package org.tongwen.model.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.citation.Citation.Kind;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the documents that a text names: by number ({@code citation.number}) or by a title in brackets ({@code citation.title}).
 * A title is told by its form, so newspapers, books, quotations and short names like 《办法》 are left out.
 */
public final class CitationRecogniser implements Recogniser<Citation> {

    private static final CitationRecogniser STANDARD = new CitationRecogniser();
    private static final int LONGEST_TITLE = 120;
    /** Where a law stands in Hong Kong's statute book; as often it is written behind the title. */
    private static final Pattern CHAPTER = Pattern.compile("[（(]第 ?\\d{1,4}[A-Z]{0,2} ?章[）)]$");

    private CitationRecogniser() {}

    /** Returns the recogniser. */
    public static CitationRecogniser standard() {
        return STANDARD;
    }

    @Override
    public List<Mention<Citation>> recognise(FoldedText text) {
        return recognise(text, DocumentNumberRecogniser.standard().recognise(text));
    }

    /** Returns the mentions in a text whose numbers were read already. */
    public List<Mention<Citation>> recognise(FoldedText text, List<Mention<DocumentNumber>> numbers) {
        List<Mention<Citation>> mentions = new ArrayList<>();
        int end = 0;
        int next = 0;
        List<Mention<Citation>> titles = titles(text);
        for (Mention<DocumentNumber> number : numbers) {
            while (next < titles.size() && titles.get(next).start() < number.start()) {
                end = titles.get(next).end();
                mentions.add(titles.get(next++));
            }
            if (number.start() >= end) {
                Citation citation = new Citation(Kind.NUMBER, number.value().text());
                mentions.add(new Mention<>(number.start(), number.end(), citation, "citation.number"));
            }
        }
        mentions.addAll(titles.subList(next, titles.size()));
        return mentions;
    }

    private static List<Mention<Citation>> titles(FoldedText text) {
        List<Mention<Citation>> titles = new ArrayList<>();
        int i = 0;
        while (i < text.text().length()) {
            Mention<Citation> title = titleAt(text, i);
            if (title != null) {
                titles.add(title);
            }
            i = title == null ? i + 1 : Math.max(i + 1, text.foldedOffset(title.end()));
        }
        return titles;
    }

    private static @Nullable Mention<Citation> titleAt(FoldedText text, int start) {
        char closing = switch (text.text().charAt(start)) {
            case '《' -> '》';
            case '「' -> '」';
            default -> 0;
        };
        int end = closing == 0 ? -1 : end(text.text(), start, closing);
        if (end < 0) {
            return null;
        }
        String written = text.original()
                .substring(text.originalOffset(start + 1), text.originalOffset(end))
                .strip();
        String title = CHAPTER.matcher(written).replaceFirst("");
        boolean named = closing == '」' ? TitleForm.isLaw(title) : TitleForm.isDocument(title);
        return named ? Mention.of(text, start, end + 1, new Citation(Kind.TITLE, title), "citation.title") : null;
    }

    /** Returns the index of the bracket that closes the one at {@code start}; -1 if none does on the line, within a title's length. */
    private static int end(String text, int start, char closing) {
        char opening = text.charAt(start);
        int depth = 0;
        for (int i = start; i < text.length() && i <= start + LONGEST_TITLE; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

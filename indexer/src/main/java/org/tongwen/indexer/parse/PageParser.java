package org.tongwen.indexer.parse;

import java.util.Optional;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.html.HtmlPage;
import org.tongwen.indexer.parse.page.CutTitle;
import org.tongwen.indexer.parse.page.PageText;
import org.tongwen.indexer.parse.page.Paragraphs;
import org.tongwen.indexer.source.Format;

/** Reads texts that were made for people: web pages, Markdown, plain text, each with front matter or without. */
final class PageParser {

    /**
     * Reads a text.
     *
     * @param statedTitle what the file says that it is called, beside its text
     */
    ReadText read(Format format, String text, Optional<String> statedTitle) throws UnreadableDocumentException {
        if (text.isBlank()) {
            throw new UnreadableDocumentException("has no text");
        }
        Given.Builder given = new Given.Builder();
        FrontMatter front = FrontMatter.of(text.replace("\r\n", "\n"));
        front.offerTo(given);
        PageText page = page(format, front, statedTitle, given);
        String title = given.find(GivenField.TITLE)
                .filter(stated -> !CutTitle.is(stated))
                .map(FileNames::restoreQuotes)
                .orElse(page.title());
        if (title.isEmpty() && page.body().isEmpty()) {
            throw new UnreadableDocumentException("nothing but page chrome");
        }
        return new ReadText(Optional.empty(), title, page.body(), given.build());
    }

    private static PageText page(Format format, FrontMatter front, Optional<String> statedTitle, Given.Builder given) {
        String text = front.rest();
        boolean markdown = format == Format.MARKDOWN || !front.values().isEmpty();
        if (format == Format.HTML || HtmlPage.looksLike(text)) {
            HtmlPage html = format == Format.HTML ? HtmlPage.of(text) : HtmlPage.ofFragment(text);
            html.offerTo(given);
            return PageText.of(html.text(), given.find(GivenField.TITLE).or(html::heading), given);
        }
        String plain = markdown
                ? MarkdownText.strip(text)
                : String.join("\n", Paragraphs.join(text.lines().toList()));
        return PageText.of(plain, given.find(GivenField.TITLE).or(() -> statedTitle), given);
    }
}

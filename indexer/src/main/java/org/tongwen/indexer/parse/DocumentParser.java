package org.tongwen.indexer.parse;

import java.util.Optional;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.html.HtmlPage;
import org.tongwen.indexer.parse.page.PageText;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.RawDocument;

/** Tells the title, the text and the given values of raw documents of all formats; stateless. */
public final class DocumentParser {

    private final RecordParser records = new RecordParser();

    public ParsedDocument parse(RawDocument raw) throws UnreadableDocumentException {
        return raw.format() == Format.RECORD ? records.parse(raw) : parsePage(raw);
    }

    private static ParsedDocument parsePage(RawDocument raw) throws UnreadableDocumentException {
        Given.Builder given = new Given.Builder();
        FrontMatter front = FrontMatter.of(raw.text().replace("\r\n", "\n"));
        front.offerTo(given);
        PageText page = page(raw.format(), front, given);
        String title =
                given.find(GivenField.TITLE).map(FileNames::restoreQuotes).orElse(page.title());
        if (title.isEmpty() && page.body().isEmpty()) {
            throw new UnreadableDocumentException("nothing but page chrome");
        }
        return new ParsedDocument(raw, DocumentIds.ofFile(raw), title, page.body(), given.build());
    }

    private static PageText page(Format format, FrontMatter front, Given.Builder given) {
        String text = front.rest();
        boolean markdown = format == Format.MARKDOWN || !front.values().isEmpty();
        if (format == Format.HTML || HtmlPage.looksLike(text)) {
            HtmlPage html = format == Format.HTML ? HtmlPage.of(text) : HtmlPage.ofFragment(text);
            html.offerTo(given);
            return PageText.of(html.text(), knownTitle(given, html), given);
        }
        return PageText.of(markdown ? MarkdownText.strip(text) : text, given.find(GivenField.TITLE), given);
    }

    private static Optional<String> knownTitle(Given.Builder given, HtmlPage html) {
        return given.find(GivenField.TITLE).or(html::heading);
    }
}

package org.tongwen.indexer.parse.html;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tongwen.indexer.parse.page.Lines;
import org.tongwen.indexer.parse.page.OfficialLines;

/** Finds the element that holds the article: by the names that government sites and media use, else by its sentences. */
final class ArticleElement {

    /** The most specific first. */
    private static final List<String> SELECTORS = List.of(
            "#UCAP-CONTENT",
            ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view",
            "#zoom, #Zoom, #fontzoom",
            ".pages_content, .article-content, .article_content, .Article_content, .article_con, .article-body",
            "#js_content, .rich_media_content",
            "#mainText, #ivs_content, #pressrelease, .zcwjk-xlcon, .newsContent, .ccontent",
            "[itemprop=articleBody]");

    /** A part with less of the page's sentences is not its article. */
    private static final double MOST = 0.6;

    private static final double NEARLY_ALL = 0.85;
    private static final String CONTAINERS =
            "div, td, table, tbody, tr, section, article, main, form, center, body, font, span";

    private ArticleElement() {}

    static Element of(Document page) {
        int total = Sentences.count(page.body());
        return bySite(page, total).orElseGet(() -> bySentences(page.body(), total));
    }

    private static Optional<Element> bySite(Document page, int total) {
        return SELECTORS.stream()
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> total > 0 && Sentences.count(element) >= MOST * total)
                .findFirst();
    }

    /** Goes down as long as one child holds nearly all sentences, and more than one line. */
    private static Element bySentences(Element top, int total) {
        Element article = top;
        Optional<Element> child = Optional.of(top);
        while (child.isPresent()) {
            Element parent = child.get();
            article = parent;
            child = parent.children().stream()
                    .filter(element -> element.is(CONTAINERS))
                    .filter(element -> total > 0 && Sentences.count(element) >= NEARLY_ALL * total)
                    .filter(element -> lines(element).size() > 2)
                    .filter(element -> !isWithin(parent, element))
                    .findFirst();
        }
        return article;
    }

    /** Whether a paper begins above this part of it: an enclosed table may hold nearly all sentences of a short order. */
    private static boolean isWithin(Element whole, Element part) {
        List<String> above = lines(whole);
        List<String> inside = lines(part);
        int at = Collections.indexOfSubList(above, inside);
        return at > 0 && above.subList(0, at).stream().anyMatch(OfficialLines::beginsPaper);
    }

    private static List<String> lines(Element element) {
        return Lines.list(HtmlLines.of(element));
    }
}

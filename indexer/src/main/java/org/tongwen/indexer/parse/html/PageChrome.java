package org.tongwen.indexer.parse.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes off what names itself as something else than the article. */
final class PageChrome {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, button, input, select, textarea,"
                    + " object, embed, [hidden], [aria-hidden=true], [style~=display:\\s*none],"
                    // what a word processor keeps for itself: hidden text, settings, the marks of footnotes in the text
                    + " xml, [style~=mso-hide:\\s*all], a[href~=^#_(?:ftn|edn)\\d]";

    private static final String ELSEWHERE = "nav, aside, footer, form";

    /** Words of class and id names, in English and in pinyin initials, by which templates call what surrounds an article. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navi|menu|submenu|crumb|crumbs|breadcrumb|path|foot|footer|ft|copyright|share|bdshare|fenxiang|fx"
                    + "|related|relate|relation|rel|relnews|xgzc|xgyd|recommend|hot|hots|rank|sidebar|aside|tool|tools|toolbar|btns"
                    + "|print|noprint|pagination|pager|prevnext|prev|next|ad|ads|advert|adv|gg|banner|login|search|topbar|topnav"
                    + "|qrcode|qr|ewm|comment|comments|popup|modal|skip|logo|like|evaluate|gotop|fixed|hidden|pchide|lang|fontsize)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** An element with so much of the page's text is no chrome, whatever its name. */
    private static final double ARTICLE_SHARE = 0.3;

    private PageChrome() {}

    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        double total = Sentences.count(page);
        for (Element element : List.copyOf(page.body().getAllElements())) {
            if (isChrome(element) && !holdsArticle(element, total)) {
                element.remove();
            }
        }
    }

    private static boolean isChrome(Element element) {
        return element.is(ELSEWHERE)
                || (element.isBlock()
                        && !element.is("body, html, h1")
                        && NAMES.matcher(element.className() + " " + element.id())
                                .find());
    }

    private static boolean holdsArticle(Element element, double total) {
        return !element.select("h1").isEmpty() || (total > 0 && Sentences.count(element) > ARTICLE_SHARE * total);
    }
}

package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.it.Api;
import tools.jackson.databind.JsonNode;

/** The page of a document: passages, the head that reference managers read, and what is there without JavaScript. */
class DocumentPageIT extends InBrowser {

    private final String id;

    DocumentPageIT(Api api) {
        super(api);
        this.id = Api.ids(api.documents("q=省政府关于推动先进制造业集群提质增效的指导意见", "match=exact", "in=title")).getFirst();
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setViewportSize(390, 600);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void aPermalinkOpensWhereItsPassageStandsMarked() {
        JsonNode passage = passage("paragraph=9");
        go(passage.get("permalink").asString());
        Locator marked = page.locator("tongwen-document mark.passage");
        assertThat(marked.first()).isInViewport();
        assertThat(String.join("", marked.allInnerTexts()))
                .isEqualTo(passage.get("text").asString());
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"?quote=發展集成電路設計, 发展集成电路设计", "#p9, "})
    void whatAnAddressNamesIsInView(String address, String text) {
        go("/documents/" + id + address);
        Locator place = page.locator("tongwen-document :is(mark.passage, .paragraph.named)").first();
        assertThat(place).isInViewport();
        if (text != null) {
            assertThat(place).hasText(text);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPassageThatIsGoneIsSaidToBe() {
        go("/documents/" + id + "?quote=乡村振兴#p9");
        assertThat(page.locator(".passage-note")).containsText("没有此链接所引的文字");
        assertThat(page.locator("tongwen-document .paragraph.named")).isInViewport();
    }

    @Test
    void aChangedPassageIsSaidToBe() {
        go("/documents/" + id + "?quote=集群&hash=00000000");
        assertThat(page.locator(".passage-note")).containsText("有改动");
        assertThat(page.locator("mark.passage").first()).isInViewport();
    }

    @Test
    void theLinkOfAParagraphIsCopiedWithTheKeyboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        go("/documents/" + id);
        Locator anchor = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("第 5 段的链接"));
        anchor.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).hasText("链接已复制");
        String permalink = passage("paragraph=5").get("permalink").asString();
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(api.uri(permalink).toString());
        assertThat(page).hasURL(api.uri(permalink).toString());
        assertThat(page.locator("#p5 mark.passage").first()).isVisible();
        assertThat(anchor).isFocused();
    }

    @Test
    void evidenceLeadsToItsPassage() {
        go("/documents/" + id);
        page.locator(".fold > summary").click();
        Locator quote = page.locator(".quote-link").first();
        String text = quote.innerText();
        quote.click();
        assertThat(page.locator("mark.passage").first()).isInViewport();
        assertThat(text).contains(page.locator("mark.passage").first().innerText());
        page.goBack();
        assertThat(page.locator("mark.passage")).hasCount(0);
    }

    @Test
    void theHeadIsThatOfTheDocumentThatIsShown() {
        go("/?q=先进制造业集群");
        assertThat(page.locator("meta[name=citation_title]")).hasCount(0);
        Locator link = page.locator("article.result h3 a").first();
        String title = link.innerText();
        link.click();
        assertThat(page.locator("meta[name=citation_title]")).hasAttribute("content", title);
        assertThat(page.locator("meta[name='z:itemType']")).hasCount(1);
        page.goBack();
        assertThat(page.locator("article.result").first()).isVisible();
        assertThat(page.locator("meta[name=citation_title]")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutJavaScriptTheDocumentIsReadAndThePassageMarked() {
        context.close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 600));
        go("/search?q=%E9%9B%86%E7%BE%A4");
        page.locator("main ol h2 a").first().click();
        assertThat(page.locator("article h1")).isVisible();
        assertThat(page.locator("article .paragraph").first()).isVisible();
        go(passage("paragraph=9").get("permalink").asString());
        assertThat(page.locator("#p9")).isInViewport();
        assertThat(page.locator("#p9 mark.passage")).isVisible();
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasCount(1);
    }

    @Test
    void axeFindsNothingOnAPassageWithOrWithoutJavaScript() {
        String permalink = passage("paragraph=9").get("permalink").asString();
        go(permalink);
        assertThat(page.locator("tongwen-document mark.passage").first()).isVisible();
        assertThat(violations()).isEmpty();
        page.route("**/app/main.js", route -> route.abort());
        page.reload();
        assertThat(page.locator("article.served")).isVisible();
        assertThat(violations()).isEmpty();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        go(passage("paragraph=9").get("permalink").asString());
        assertThat(page.locator("tongwen-document mark.passage").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isEqualTo(false);
    }

    @Test
    void aMissingDocumentIsSaidToBeMissing() {
        go("/documents/no/such");
        assertThat(page.locator("main")).containsText(Pattern.compile("没有这个页面"));
    }

    private JsonNode passage(String parameter) {
        return Api.json(api.get("/api/v1/documents/" + id + "/passage?" + parameter));
    }
}

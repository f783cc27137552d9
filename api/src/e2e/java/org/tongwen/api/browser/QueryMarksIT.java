package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;

/** The words of a query in a document, and the way from one place to the next. */
class QueryMarksIT extends InBrowser {

    private final String id;

    QueryMarksIT(Api api) {
        super(api);
        this.id = Api.ids(api.documents("q=省政府关于推动先进制造业集群提质增效的指导意见", "match=exact", "in=title")).getFirst();
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void aResultLeadsToItsDocumentWithTheQueryMarkedInEitherScript() {
        go("/?q=先進製造業&match=exact");
        page.locator("article.result h3[lang=zh-Hans] a").first().click();
        assertThat(page.locator("mark.place").first()).hasText("先进制造业");
        assertThat(position()).containsText("处");
    }

    @Test
    void keysStepFromPlaceToPlaceAndAround() {
        go("/documents/" + id + "?q=集群");
        Locator places = page.locator("mark.place");
        assertThat(places.first()).isVisible();
        int count = places.count();
        assertThat(position()).hasText("共 " + count + " 处");
        page.keyboard().press("n");
        assertThat(position()).hasText("第 1 处，共 " + count + " 处");
        assertThat(page.locator("h1 mark.place.current")).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator(".paragraph mark.place.current")).isInViewport();
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertThat(position()).hasText("第 " + count + " 处，共 " + count + " 处");
        assertThat(page.locator("mark.place.current")).isFocused();
    }

    @Test
    void buttonsStepAndKeepTheFocus() {
        go("/documents/" + id + "?q=集群");
        Locator next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("下一处"));
        next.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(position()).containsText("第 2 处");
        assertThat(next).isFocused();
    }

    @Test
    void marksAreDroppedWhereTheReaderIs() {
        go("/documents/" + id + "?q=集群");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("去掉标记")).click();
        assertThat(page.locator("mark.place")).hasCount(0);
        assertThat(page.locator(".step-bar")).hasCount(0);
        assertThat(page).hasURL(api.uri("/documents/" + id).toString());
    }

    @Test
    void aQuotedPassageWinsOverTheMarks() {
        go("/documents/" + id + "?q=集群&quote=發展集成電路設計");
        assertThat(page.locator("mark.passage").first()).isInViewport();
        assertThat(page.locator("mark.place").first()).isAttached();
    }

    @Test
    void aDocumentIsReadWhereItsPlacesCannotBeHad() {
        page.route("**/api/v1/concordance*", route -> route.abort());
        go("/documents/" + id + "?q=集群");
        assertThat(page.locator(".document .paragraph").first()).isVisible();
        assertThat(page.locator(".step-bar")).hasCount(0);
    }

    @Test
    void axeFindsNothingAtAPlace() {
        go("/documents/" + id + "?q=集群");
        assertThat(position()).isVisible();
        page.keyboard().press("n");
        assertThat(violations()).isEmpty();
    }

    private Locator position() {
        return page.locator(".step-bar .position");
    }
}

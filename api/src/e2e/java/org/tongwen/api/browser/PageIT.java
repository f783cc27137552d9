package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;

class PageIT extends InBrowser {

    PageIT(Api api) {
        super(api);
    }

    @Test
    void aQueryShowsDocumentsOfBothScriptsMarkedInTheirOwn() {
        go("/");
        page.locator("input[role=combobox]").fill("先進製造業集群");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("[1-9][0-9]*"));
        assertThat(page.locator("mark", containing("先进制造业集群")).first()).isVisible();
        assertThat(page.locator("[lang=zh-Hant] mark", containing("集群")).first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("[?]q="));
    }

    @Test
    void copiesAreFoldedIntoOneAndUnfolded() {
        go("/?q=集群");
        page.getByText("合并副本").click();
        assertThat(page).hasURL(Pattern.compile("count_by=work"));
        assertThat(page.locator(".total")).containsText(Api.total(api.documents("q=集群", "count_by=work")) + " 篇（副本合并）");
        assertThat(page.locator(".result", containing("另有副本")).first()).isVisible();
        page.getByText("逐篇列出").click();
        assertThat(page.locator(".total")).containsText(Api.total(api.documents("q=集群")) + " 篇文件");
    }

    @Test
    void aFilterNarrowsAndGoingBackWidens() {
        go("/?q=集群");
        Locator status = page.getByRole(AriaRole.STATUS);
        assertThat(status).containsText(Pattern.compile("[1-9]"));
        String before = status.innerText();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("江苏省")).check();
        assertThat(page).hasURL(Pattern.compile("region=320000"));
        assertThat(page.locator(".chips")).containsText("江苏省");
        assertThat(status).not().hasText(before);
        page.goBack();
        assertThat(status).hasText(before);
    }

    @Test
    void aDocumentShowsWhatIsKnownOfItAndWhereItWasRead() {
        go("/?q=先进制造业集群");
        Locator first = page.locator("article.result h3 a").first();
        String title = first.innerText();
        first.click();
        assertThat(page.locator("article.document h1")).hasText(title);
        assertThat(page.locator(".evidence").first()).isVisible();
        page.locator("button.value").first().click();
        assertThat(page.locator(".quote.pointed").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 检索", "zh-TW, 搜尋", "en-US, Search"})
    void thePageSpeaksTheLanguageOfTheBrowser(String locale, String button) {
        context.close();
        open(new Browser.NewContextOptions().setLocale(locale));
        go("/");
        assertThat(page.locator("form[role=search] button")).hasText(button);
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        go("/?q=%22种鸭养殖场垂钓比赛%22");
        assertThat(page.locator("main")).containsText("没有找到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=集群", "/?q=集群&region=320000", "/?q=%22种鸭养殖场垂钓比赛%22", "/search?q=集群"})
    void axeFindsNothing(String path) {
        go(path);
        assertThat(page.locator("main")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(violations()).isEmpty();
    }

    @Test
    void axeFindsNothingOnADocument() {
        go("/?q=集群");
        page.locator("article.result h3 a").first().click();
        assertThat(page.locator("article.document")).isVisible();
        assertThat(violations()).isEmpty();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        page.setViewportSize(390, 844);
        go("/?q=集群");
        assertThat(page.locator("article.result").first()).isVisible();
        Object wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertThat(wider).isEqualTo(false);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

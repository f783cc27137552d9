package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;

/** How a query was widened is seen and undone, and the page stays as its reader left it. */
class ReadingIT extends InBrowser {

    ReadingIT(Api api) {
        super(api);
    }

    @Test
    void anExpansionIsTurnedOffAndOn() {
        go("/?q=工信部");
        Locator off = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("不再查找：工业和信息化部"));
        off.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("without_expansion="));
        long fewer = Api.total(api.documents("q=工信部", "without_expansion=工业和信息化部"));
        assertThat(page.locator(".total")).containsText(fewer + " 篇文件");
        Locator on = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("同时查找：工业和信息化部"));
        assertThat(on).isFocused();
        assertThat(violations()).isEmpty();
        on.click();
        assertThat(page.locator(".total")).containsText(Api.total(api.documents("q=工信部")) + " 篇文件");
    }

    @Test
    void facetsStayAsTheyWereOpened() {
        go("/?q=集群");
        Locator level = page.locator("details.facet", new Page.LocatorOptions().setHasText("层级"));
        level.locator("summary").first().click();
        page.locator(".result h3 a").first().click();
        assertThat(page.locator("article.document")).isVisible();
        page.goBack();
        assertThat(level).hasAttribute("open", "");
    }

    @Test
    void theTotalStandsUntilTheNextIsThere() {
        go("/?q=集群");
        assertThat(page.locator(".total")).containsText("篇文件");
        page.evaluate(
                """
                () => {
                  window.said = [];
                  new MutationObserver(() => said.push(document.querySelector('.total').textContent))
                    .observe(document.querySelector('.total'), { childList: true, characterData: true, subtree: true });
                }
                """);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("江苏省")).check();
        long total = Api.total(api.documents("q=集群", "region=320000"));
        assertThat(page.locator(".total")).containsText(total + " 篇文件");
        assertThat(String.valueOf(page.evaluate("said"))).doesNotContain("正在检索");
    }

    @Test
    void axeFindsNothingInForcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        go("/?q=集群&region=320000");
        assertThat(page.locator("article.result").first()).isVisible();
        assertThat(violations()).isEmpty();
    }
}

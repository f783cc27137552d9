package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;

/** Texts are shown as they were written, or all in one script, which each of them says. */
class DisplayIT extends InBrowser {

    DisplayIT(Api api) {
        super(api);
    }

    @Test
    void resultsAreShownInOneScriptAndAsWrittenAgain() {
        go("/?q=先進製造業集群");
        Locator traditional = page.locator(".result h3[lang=zh-Hant]");
        assertThat(traditional.first()).isVisible();
        display().selectOption("hans");
        assertThat(traditional).hasCount(0);
        assertThat(page.locator(".display-note")).containsText("导出");
        assertThat(page.locator(".result .converted").first()).hasText("已转为简体");
        assertThat(page.locator(".result mark", new Page.LocatorOptions().setHasText("先进制造业集群")).first())
                .isVisible();
        assertThat(violations()).isEmpty();
        page.locator(".display-note button").click();
        assertThat(traditional.first()).isVisible();
        assertThat(page.locator(".converted")).hasCount(0);
    }

    @Test
    void theChoiceIsKeptAndHoldsForDocumentsAndContexts() {
        go("/?q=先進製造業集群");
        display().selectOption("hans");
        assertThat(page.locator(".result .converted").first()).isVisible();
        page.locator(".result", new Page.LocatorOptions().setHas(page.locator(".converted")))
                .locator("h3 a")
                .first()
                .click();
        assertThat(page.locator("article.document h1")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator("article.document .converted").first()).isVisible();
        page.reload();
        assertThat(page.locator("article.document h1")).hasAttribute("lang", "zh-Hans");
        go("/explore?q=先進製造業集群&view=concordance");
        assertThat(page.locator(".line .converted").first()).isVisible();
        assertThat(page.locator(".line .keyword mark").first()).hasText("先进制造业集群");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void itHasRoomInTheHeader(int width) {
        page.setViewportSize(width, 700);
        go("/?q=集群");
        assertThat(page.locator("article.result").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth")).isEqualTo(false);
        assertThat(display()).isVisible();
    }

    private Locator display() {
        return page.getByLabel("文献字形");
    }
}

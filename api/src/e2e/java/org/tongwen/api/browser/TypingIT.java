package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;

/** What may be meant is shown while it is typed, and the keyboard suffices for all. */
class TypingIT extends InBrowser {

    TypingIT(Api api) {
        super(api);
    }

    @Test
    void aSuggestedRegionBecomesAFilter() {
        go("/");
        box().pressSequentially("jiangsu");
        Locator region = suggestions().filter(new Locator.FilterOptions().setHasText("江苏省")).first();
        assertThat(region).isVisible();
        assertThat(box()).hasAttribute("aria-expanded", "true");
        box().press("ArrowDown");
        assertThat(suggestions().first()).hasAttribute("aria-selected", "true");
        box().press("Enter");
        assertThat(page).hasURL(Pattern.compile("region=320000"));
        assertThat(page.locator(".chips")).containsText("江苏");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }

    @Test
    void aSuggestedTitleOpensItsDocument() {
        go("/");
        box().pressSequentially("先进制造业集群");
        suggestions().filter(new Locator.FilterOptions().setHasText("标题")).first().click();
        assertThat(page).hasURL(Pattern.compile("/documents/"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    }

    @Test
    void escapeClosesAndEnterSearchesWhatWasTyped() {
        go("/");
        box().pressSequentially("集群");
        assertThat(suggestions().first()).isVisible();
        box().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        box().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?]q=%E9%9B%86%E7%BE%A4$"));
    }

    @Test
    void resultsAreReachedByKeys() {
        go("/?q=集群");
        Locator links = page.locator(".result h3 a");
        assertThat(links.first()).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(links.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(links.first()).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("下一篇");
        page.keyboard().press("Escape");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/documents/"));
    }

    /** Those of the box: the header has a list of its own. */
    private Locator suggestions() {
        return page.locator("#suggestions").getByRole(AriaRole.OPTION);
    }

    private Locator box() {
        return page.locator("input[role=combobox]");
    }
}

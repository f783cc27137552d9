package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.it.Api;

/** Clusters and programmes: as filters, on documents, and on pages of their own. */
class RegistryPageIT extends InBrowser {

    RegistryPageIT(Api api) {
        super(api);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void aProgrammeIsChosenAmongTheFiltersAndNamedByItsChip() {
        go("/?q=企业");
        page.locator("summary:has(#facet-programme)").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^专精特新小巨人企业"))).check();
        assertThat(page).hasURL(Pattern.compile("programme=little-giants"));
        assertThat(page.locator(".chips")).containsText("专精特新小巨人企业");
        long total = Api.total(api.documents("q=企业", "programme=little-giants"));
        assertThat(page.locator(".summary .total")).containsText(total + " 篇文件");
    }

    @Test
    void aFacetOfNothingButTheUnknownIsNotShown() {
        go("/?q=集群&named_cluster=unknown&year=2024");
        assertThat(page.locator("#facet-named_cluster")).isVisible();
        go("/?q=教育");
        assertThat(page.locator("#facet-region")).isVisible();
        assertThat(page.locator("#facet-named_cluster")).hasCount(0);
    }

    @Test
    void aSuggestionOffersTheFilter() {
        go("/");
        page.locator("input[role=combobox]").pressSequentially("宁德市动力电池");
        Locator suggestion = page.locator("[role=option]", new Page.LocatorOptions().setHasText("集群")).first();
        assertThat(suggestion).containsText("宁德市动力电池集群");
        suggestion.click();
        assertThat(page).hasURL(Pattern.compile("named_cluster=ningde-batteries"));
    }

    @Test
    void aDocumentLeadsToItsClusterWhichLeadsOn() {
        go("/documents/" + api.documents("named_cluster=ningde-batteries").at("/items/0/id").asString());
        page.locator("a.entry-link[href='/clusters/ningde-batteries']").click();
        assertThat(page.locator("h1")).hasText("宁德市动力电池集群");
        assertThat(page.locator(".entry-facts")).containsText("寧德市動力電池集群");
        assertThat(page.locator(".entry-facts")).containsText("福建省 › 宁德市");
        assertThat(page.locator(".unchecked")).containsText("未经出处核对");
        assertThat(page.locator(".entry-neighbours a").first()).isVisible();
        page.locator(".entry-neighbours a").first().click();
        assertThat(page).hasURL(Pattern.compile("/programmes/"));
        assertThat(page.locator(".unchecked")).hasCount(0);
        page.locator("section:has(#entry-figures) .actions a").click();
        assertThat(page).hasURL(Pattern.compile("/targets[?]programme="));
        assertThat(page.locator(".figure-row").first()).isVisible();
    }

    @Test
    void yearsLeadToTheirDocuments() {
        go("/programmes/little-giants");
        Locator year = page.locator(".entry-counts li").first();
        String count = year.locator(".count").innerText();
        year.locator("a").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("year=20[0-9]+&programme=little-giants"));
        assertThat(page.locator(".summary .total")).containsText(count + " 篇文件");
    }

    @Test
    void whatTheRegistryLacksIsSaid() {
        go("/clusters/atlantis");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("atlantis");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 名录所载", "zh-TW, 名錄所載", "en-US, What the registry says"})
    void aPhoneHasAllOfItInEveryLanguageAndAxeFindsNothing(String locale, String heading) {
        context.close();
        open(new Browser.NewContextOptions().setLocale(locale).setViewportSize(320, 640));
        go("/programmes/little-giants");
        assertThat(page.locator("#entry-facts")).hasText(heading);
        assertThat(page.locator(".entry-neighbours a").first()).isVisible();
        assertThat(page.locator(".figure-row").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isEqualTo(false);
        assertThat(violations()).isEmpty();
    }
}

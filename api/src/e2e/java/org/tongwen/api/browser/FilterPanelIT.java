package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;

/** The panel of filters beside the results. */
class FilterPanelIT extends InBrowser {

    FilterPanelIT(Api api) {
        super(api);
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setViewportSize(1280, 900);
    }

    @Test
    void allFacetsAreOfferedAndTheFirstThreeAreOpen() {
        go("/?q=");
        assertThat(page.locator(".facet-name"))
                .hasText(new String[] {"年份", "地区", "行业", "层级", "发文机关", "文件类型", "文字", "来源", "产业集群", "计划与称号"});
        assertThat(page.locator(".facet[open] .facet-name")).hasText(new String[] {"年份", "地区", "行业"});
        facet("层级").locator("summary").first().click();
        assertThat(checkbox("层级未知")).isVisible();
    }

    @Test
    void aFacetWithoutValuesIsNotShown() {
        go("/?q=%22种鸭养殖场垂钓比赛%22");
        assertThat(page.locator("main")).containsText("没有找到");
        assertThat(page.locator(".facet")).hasCount(0);
    }

    @Test
    void aValueIsExcludedAndNoLonger() {
        go("/?q=");
        assertThat(status()).containsText("89");
        Locator not = page.getByRole(AriaRole.BUTTON, named("不含 全国"));
        not.click();
        assertThat(page).hasURL(Pattern.compile("region=%21100000"));
        assertThat(status()).containsText("74");
        assertThat(not).hasAttribute("aria-pressed", "true");
        assertThat(not).isFocused();
        assertThat(page.locator(".excluded .count")).hasText("15");
        assertThat(page.locator(".chips")).containsText("不含 全国");
        not.click();
        assertThat(status()).containsText("89");
        assertThat(page.locator(".chip")).hasCount(0);
    }

    @Test
    void aChosenValueIsNoLongerExcluded() {
        go("/?q=&region=!320000");
        checkbox("江苏省").check();
        assertThat(page).hasURL(Pattern.compile("[?]q=&region=320000$"));
        assertThat(checkbox("江苏省")).isFocused();
    }

    @Test
    void valuesAreFoundInEitherScript() {
        go("/?q=");
        facet("发文机关").locator("summary").first().click();
        Locator box = page.getByRole(AriaRole.SEARCHBOX, named("查找发文机关"));
        box.fill("廣東省");
        assertThat(box).hasAccessibleDescription(Pattern.compile("找到 [1-9]"));
        assertThat(facet("发文机关").locator(".facet-label").first()).containsText("广东省");
        assertThat(facet("发文机关").locator("li").filter(new Locator.FilterOptions().setHasNotText("广东省")))
                .hasCount(0);
        assertThat(status()).containsText("89");
        checkbox("广东省人民政府办公厅").check();
        assertThat(status()).containsText("2");
        assertThat(box).hasValue("廣東省");
        box.fill("");
        assertThat(checkbox("广东省人民政府办公厅")).isChecked();
    }

    @Test
    void whatASearchLeavesOutIsCounted() {
        go("/?q=");
        facet("发文机关").locator("summary").first().click();
        Locator box = page.getByRole(AriaRole.SEARCHBOX, named("查找发文机关"));
        box.fill("府");
        assertThat(facet("发文机关").locator(".empty")).hasText("找到 30 项 · 其余 10 项未列出");
        assertThat(facet("发文机关").locator("li")).hasCount(20);
        box.fill("没有这样的机关");
        assertThat(facet("发文机关").locator(".empty")).hasText("找到 0 项");
    }

    @Test
    void aRangeOfYearsIsChosenByKeys() {
        go("/?q=");
        Locator from = page.getByRole(AriaRole.SLIDER, named("起始年份"));
        assertThat(from).hasAttribute("aria-valuenow", "2015");
        from.focus();
        page.keyboard().press("PageUp");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile("[?]q=&year_from=2023$"));
        assertThat(status()).containsText("25");
        assertThat(from).isFocused();
        assertThat(page.locator(".chips")).containsText("2023 年及以后");
        Locator to = page.getByRole(AriaRole.SLIDER, named("截止年份"));
        to.focus();
        page.keyboard().press("Home");
        assertThat(page).hasURL(Pattern.compile("year_from=2023&year_to=2023$"));
        assertThat(status()).containsText("10");
        page.keyboard().press("End");
        assertThat(page).hasURL(Pattern.compile("year_from=2023$"));
        assertThat(status()).containsText("25");
    }

    @Test
    void aRangeOfYearsIsDraggedByItsHandles() {
        go("/?q=");
        drag(page.locator(".handle[data-end=to]"), -3);
        assertThat(page).hasURL(Pattern.compile("[?]q=&year_to=2022$"));
        assertThat(page.locator(".years-chosen")).hasText("2022 年及以前");
        drag(page.locator(".handle[data-end=from]"), 4);
        assertThat(page).hasURL(Pattern.compile("year_from=2019&year_to=2022$"));
        assertThat(status()).containsText("42");
        assertThat(page.locator(".bar.chosen")).hasCount(4);
    }

    @Test
    void aTouchedBarChoosesItsYear() {
        close();
        open(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844).setHasTouch(true));
        go("/?q=");
        page.locator(".fold > summary").tap();
        page.locator(".bar").nth(6).tap();
        assertThat(page).hasURL(Pattern.compile("year_from=2021&year_to=2021$"));
        assertThat(status()).containsText("14");
    }

    @Test
    void aRangeOfYearsIsTypedAndAYearOfTheListTakesItsPlace() {
        go("/?q=&year=!2021");
        Locator from = page.getByRole(AriaRole.SPINBUTTON, named("起始年份"));
        from.fill("2022");
        page.getByRole(AriaRole.SPINBUTTON, named("截止年份")).fill("2020");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?]q=&year=%212021&year_from=2020&year_to=2022$"));
        assertThat(status()).containsText("19");
        page.getByText("逐年选择").click();
        checkbox("2018").check();
        assertThat(page).hasURL(Pattern.compile("[?]q=&year=%212021&year=2018$"));
        assertThat(from).hasValue("");
        assertThat(page.locator(".bar.chosen")).hasCount(1);
    }

    @Test
    void aFilterByNameIsShownAsChosen() {
        go("/?q=&region=江苏&level=!省级");
        assertThat(checkbox("江苏省")).isChecked();
        assertThat(page).hasURL(Pattern.compile("[?]q=&region=320000&level=%21province$"));
        page.reload();
        checkbox("江苏省").uncheck();
        assertThat(page).hasURL(Pattern.compile("[?]q=&level=%21province$"));
    }

    @Test
    void filtersLeaveTheAxisOfYearsAsItIs() {
        go("/?q=");
        assertThat(page.locator(".bar")).hasCount(11);
        checkbox("江苏省").check();
        assertThat(status()).containsText("9");
        assertThat(page.locator(".bar")).hasCount(11);
        assertThat(page.locator(".bar .some")).hasCount(6);
    }

    @Test
    void theMapHasAllProvincesAndChoosesOne() {
        go("/?q=");
        page.getByText("地图", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".tile")).hasCount(34);
        Locator jiangsu = page.getByRole(AriaRole.BUTTON, named("江苏省，9 篇"));
        assertThat(jiangsu).hasText("苏");
        assertThat(jiangsu).hasAttribute("title", "江苏省，9 篇");
        assertThat(page.getByRole(AriaRole.BUTTON, named("台湾省，17 篇"))).hasAttribute("data-shade", "6");
        jiangsu.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?]q=&region=320000$"));
        assertThat(status()).containsText("9");
        assertThat(jiangsu).hasAttribute("aria-pressed", "true");
        assertThat(jiangsu).isFocused();
        assertThat(checkbox("江苏省")).isChecked();
        assertThat(violations()).isEmpty();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("[?]q=$"));
        assertThat(jiangsu).hasAttribute("aria-pressed", "false");
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 蘇", "en-US, JS"})
    void theMapSpeaksTheLanguageOfThePage(String locale, String tile) {
        close();
        open(new Browser.NewContextOptions().setLocale(locale));
        go("/?q=");
        facet(locale.equals("zh-TW") ? "地區" : "Region").locator(".inner > summary").click();
        assertThat(page.getByText(tile, new Page.GetByTextOptions().setExact(true))).isVisible();
    }

    @Test
    void countsMoveWithAChoiceAndOneRegionSaysHowManyAreFound() {
        go("/?q=");
        Locator hans = facet("文字").locator("li", new Locator.LocatorOptions().setHasText("简体"));
        facet("文字").locator("summary").first().click();
        assertThat(hans).containsText("58");
        checkbox("江苏省").press("Space");
        assertThat(status()).containsText("9");
        assertThat(hans).not().containsText("58");
        assertThat(checkbox("江苏省")).isFocused();
        assertThat(page.locator(":is([aria-live], [role=status], [role=alert], output):visible")).hasCount(1);
    }

    @Test
    void theFocusOfAChipThatIsRemovedGoesToTheNext() {
        go("/?q=&region=320000&level=city&year_from=2019&year_to=2021");
        assertThat(page.locator(".chip"))
                .hasText(new Pattern[] {
                    Pattern.compile("2019 年至 2021 年"), Pattern.compile("江苏省"), Pattern.compile("市级")
                });
        page.locator(".chip").first().press("Enter");
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(page.locator(".chip").first()).isFocused();
        page.locator(".chip").last().press("Enter");
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page.locator(".chip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[?]q=$"));
        assertThat(status()).isFocused();
    }

    @Test
    void allFiltersAreClearedAtOnce() {
        go("/?q=集群&region=!320000&year_from=2019");
        page.getByText("全部清除").click();
        assertThat(page).hasURL(Pattern.compile("[?]q=[^&]+$"));
        assertThat(page.locator(".chip")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void onAPhoneThePanelIsFoldedAndSaysHowManyFiltersAreOn(int width) {
        close();
        open(new Browser.NewContextOptions().setLocale("en").setViewportSize(width, 700).setHasTouch(true));
        go("/?q=&region=320000&year_from=2019&year_to=2023");
        Locator button = page.locator(".fold > summary");
        assertThat(button).containsText("2 chosen");
        assertThat(page.locator(".facet").first()).not().isVisible();
        button.tap();
        page.getByText("Map", new Page.GetByTextOptions().setExact(true)).tap();
        assertThat(page.locator(".tile").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isEqualTo(false);
        assertThat(violations()).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Show 7 documents")).tap();
        assertThat(page.locator(".facet").first()).not().isVisible();
        assertThat(button).isFocused();
        assertThat(page.locator("article.result").first()).isInViewport();
    }

    @Test
    void axeFindsNothingInTheDark() {
        close();
        open(new Browser.NewContextOptions().setLocale("zh-TW").setColorScheme(ColorScheme.DARK));
        go("/?q=&region=!100000&region=320000&level=province");
        facet("地區").locator(".inner > summary").click();
        facet("發文機關").locator("summary").first().click();
        assertThat(page.locator(".chip").first()).isVisible();
        assertThat(status()).containsText(Pattern.compile("[0-9]"));
        assertThat(violations()).isEmpty();
    }

    /** Drags the handle by so many years. */
    private void drag(Locator handle, int years) {
        BoundingBox at = handle.boundingBox();
        double bar = page.locator(".bar").first().boundingBox().width;
        double x = at.x + at.width / 2;
        double y = at.y + at.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + years * bar / 2, y);
        page.mouse().move(x + years * bar, y);
        page.mouse().up();
    }

    private Locator facet(String name) {
        return page.locator(".facet", new Page.LocatorOptions().setHas(page.locator(".facet-name", containing(name))));
    }

    private Locator checkbox(String name) {
        return page.locator("details.facet").getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}

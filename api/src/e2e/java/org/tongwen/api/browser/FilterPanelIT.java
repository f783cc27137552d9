package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;

/** The panel of filters beside the results. */
@ExtendWith(SampleServer.class)
class FilterPanelIT {

    private static Playwright playwright;
    private static Browser browser;

    private final Api api;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    FilterPanelIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    static void launch() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void quit() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1280, 900));
    }

    private void open(Browser.NewContextOptions options) {
        context = browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void allFacetsAreOfferedAndTheFirstThreeAreOpen() {
        go("/?q=");
        assertThat(page.locator(".facet-name"))
                .hasText(new String[] {"年份", "地区", "行业", "层级", "发文机关", "文件类型", "文字", "来源"});
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
        assertThat(status()).containsText("88");
        Locator not = page.getByRole(AriaRole.BUTTON, named("不含 全国"));
        not.click();
        assertThat(page).hasURL(Pattern.compile("region=%21100000"));
        assertThat(status()).containsText("73");
        assertThat(not).hasAttribute("aria-pressed", "true");
        assertThat(not).isFocused();
        assertThat(page.locator(".chips")).containsText("不含 全国");
        not.click();
        assertThat(status()).containsText("88");
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
        assertThat(status()).containsText("88");
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
        assertThat(facet("发文机关").locator(".empty")).hasText("找到 29 项 · 其余 9 项未列出");
        assertThat(facet("发文机关").locator("li")).hasCount(20);
        box.fill("没有这样的机关");
        assertThat(facet("发文机关").locator(".empty")).hasText("找到 0 项");
    }

    @Test
    void axeFindsNothing() {
        go("/?q=&region=!100000&region=320000&level=province");
        assertThat(page.locator(".chip").first()).isVisible();
        assertThat(status()).containsText(Pattern.compile("[0-9]"));
        assertThat(violations()).isEmpty();
    }

    private void go(String path) {
        page.navigate(api.uri(path).toString());
    }

    private Locator facet(String name) {
        return page.locator(".facet", new Page.LocatorOptions().setHas(page.locator(".facet-name", containing(name))));
    }

    private Locator checkbox(String name) {
        return page.getByRole(AriaRole.CHECKBOX, named(name));
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

    private List<String> violations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }
}

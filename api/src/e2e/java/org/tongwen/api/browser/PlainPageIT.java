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

/** Without JavaScript, all that a search needs is links and one form. */
class PlainPageIT extends InBrowser {

    PlainPageIT(Api api) {
        super(api);
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setJavaScriptEnabled(false).setViewportSize(320, 800);
    }

    /** A page of a bad address is answered with 400, of which the console complains. */
    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void valuesAreChosenExcludedAndReleased() {
        go("/search?q=集群");
        long all = Api.total(api.documents("q=集群"));
        assertThat(heading()).hasText(all + " 篇文件");
        facet("地区").click();
        link("江苏省").click();
        assertThat(page).hasURL(Pattern.compile("region=320000"));
        long chosen = Api.total(api.documents("q=集群", "region=320000"));
        assertThat(heading()).hasText(chosen + " 篇文件");
        link("移除：地区：江苏省").click();
        facet("地区").click();
        link("不含 江苏省").click();
        assertThat(heading()).hasText(Api.total(api.documents("q=集群", "region=!320000")) + " 篇文件");
        link("全部清除").click();
        assertThat(heading()).hasText(all + " 篇文件");
    }

    @Test
    void anotherQueryKeepsFiltersOrderAndLanguage() {
        go("/search?q=集群&region=320000&sort=oldest&lang=zh-Hant");
        page.getByRole(AriaRole.SEARCHBOX).fill("製造業");
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("region=320000&sort=oldest&lang=zh-Hant"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hant");
        assertThat(page.locator(".sorts [aria-current]")).hasText("最舊");
    }

    @Test
    void pagesLeadOnAndBack() {
        go("/search?q=&size=10");
        List<String> first = titles();
        link("下一页").click();
        List<String> second = titles();
        assertThat(second).isNotEqualTo(first);
        link("下一页").click();
        link("上一页").click();
        assertThat(titles()).isEqualTo(second);
        link("上一页").click();
        assertThat(titles()).isEqualTo(first);
        assertThat(link("上一页")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-Hans", "zh-TW, zh-Hant", "zh-HK, zh-Hant", "en-GB, en", "fr-FR, en"})
    void itSpeaksTheLanguageOfTheBrowser(String locale, String language) {
        context.close();
        open(options().setLocale(locale));
        go("/search?q=集群");
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        go("/search?q=集群&region=江苏省省");
        assertThat(heading()).hasText("网址中有不存在的条件");
        go("/search?q=集群&colour=red");
        assertThat(heading()).hasText("网址中有不存在的条件");
        go("/search?q=%22种鸭养殖场垂钓比赛%22");
        assertThat(page.locator("main")).containsText("没有找到文件");
    }

    @Test
    void thePageWithJavaScriptLeadsHere() {
        go("/");
        page.locator("noscript a").first().click();
        assertThat(page).hasURL(Pattern.compile("/search$"));
        assertThat(page.locator("main ol > li").first()).isVisible();
        go("/?q=集群&region=320000");
        page.locator("noscript a").first().click();
        assertThat(heading()).hasText(Api.total(api.documents("q=集群", "region=320000")) + " 篇文件");
    }

    @Test
    void hostileTextStaysText() {
        go("/search?q=" + "%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%3E");
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("<script>alert(1)</script>\"><img src=x>");
    }

    @Test
    void nothingIsWiderThanAPhone() {
        go("/search?q=集群&region=320000");
        page.locator(".facets summary").all().forEach(Locator::click);
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(320);
        for (Locator part : page.locator("main *").all()) {
            assertThat(part.evaluate("element => element.getBoundingClientRect().right <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    private List<String> titles() {
        return page.locator("main ol h2").allInnerTexts();
    }

    private Locator heading() {
        return page.locator("h1");
    }

    private Locator facet(String name) {
        return page.locator("summary", new Page.LocatorOptions().setHasText(name));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

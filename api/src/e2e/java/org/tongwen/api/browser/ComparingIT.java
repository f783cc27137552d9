package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.it.Api;

/** Two documents side by side, and the ways that lead there. */
class ComparingIT extends InBrowser {

    private static final String EARLIEST = "file-1244eacb62dcb0ccbb5a";
    private static final String REPRINT = "file-5c1745a675766ff911a0";

    ComparingIT(Api api) {
        super(api);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @AfterEach
    void removeDocuments() {
        remove("hostile-1", "hostile-2");
    }

    @Test
    void aReprintIsComparedFromThePageOfItsDocument() {
        go("/documents/" + EARLIEST);
        Locator copies = page.locator(".reprints li");
        assertThat(copies).hasCount(3);
        assertThat(copies.first()).containsText("已知最早");
        assertThat(copies.first()).containsText("即本文");
        copies.filter(new Locator.FilterOptions().setHasText("重磅")).locator("a.compare").click();
        assertThat(page).hasURL(api.uri("/differences?from=" + EARLIEST + "&to=" + REPRINT).toString());
        assertThat(page.locator(".pair ins").first()).isVisible();
        page.goBack();
        assertThat(page.locator(".reprints")).isVisible();
    }

    @Test
    void keysStepFromChangeToChange() {
        go(comparison(EARLIEST, REPRINT));
        Locator position = page.locator(".step-bar .position");
        assertThat(position).containsText("处不同");
        page.keyboard().press("n");
        assertThat(position).containsText("第 1 处");
        assertThat(page.locator(".pair.current")).isFocused();
        page.keyboard().press("p");
        assertThat(page.locator(".pair.current")).isInViewport();
    }

    @Test
    void whatIsEqualIsFoldedUntilItIsAskedFor() {
        go(comparison(EARLIEST, REPRINT));
        Locator folded = page.locator("button.folded");
        assertThat(folded.first()).isVisible();
        int before = page.locator(".pair").count();
        page.getByText("展开全部相同段落").click();
        assertThat(folded).hasCount(0);
        assertThat(page.locator(".pair").count()).isGreaterThan(before);
        page.getByText("收起相同段落").click();
        assertThat(page.locator(".pair")).hasCount(before);
    }

    @Test
    void sidesAreSwapped() {
        go(comparison(EARLIEST, REPRINT));
        String first = page.locator(".heads .from h2").innerText();
        page.getByText("左右互换").click();
        assertThat(page.locator(".heads .to h2")).hasText(first);
    }

    @Test
    void eachSideHasTheLanguageOfItsScript() {
        go(comparison(EARLIEST, "file-b4238a579021d07bc1a1"));
        assertThat(page.locator(".pair .from[lang=zh-Hans]").first()).isVisible();
        assertThat(page.locator(".pair .to[lang=zh-Hant]").first()).isVisible();
        assertThat(page.locator(".pair .to[lang=zh-Hans]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/differences, 需要两篇文件",
        "/differences?from=" + EARLIEST + ", 需要两篇文件",
        "/differences?from=" + EARLIEST + "&to=" + EARLIEST + ", 请选两篇不同的文件",
        "/differences?from=" + EARLIEST + "&to=no-such, 没有这个页面"
    })
    void whatCannotBeComparedIsSaidWithAWayOn(String address, String said) {
        go(address);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(said);
        assertThat(page.locator("main a").first()).isVisible();
    }

    @Test
    void aHostileTextIsText() {
        String hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        upload("""
                {"id": "hostile-1", "title": "关于甲的通知%1$s", "body": "各单位：\\n现将有关事项通知如下%1$s"}
                {"id": "hostile-2", "title": "关于乙的通知", "body": "各单位：\\n现将有关事项通知如下"}
                """.formatted(hostile));
        page.onDialog(dialog -> {
            throw new AssertionError(dialog.message());
        });
        go(comparison("hostile-1", "hostile-2"));
        assertThat(page.locator(".pair del").filter(new Locator.FilterOptions().setHasText("onerror")).first())
                .isVisible();
        assertThat(page.locator("tongwen-differences :is(img, script)")).hasCount(0);
    }

    @Test
    void aPhoneShowsOneUnderTheOtherAndAxeFindsNothing() {
        context.close();
        open(new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(320, 640));
        go(comparison(EARLIEST, REPRINT));
        assertThat(page.locator(".step-bar")).isVisible();
        page.keyboard().press("n");
        assertThat(page.locator(".pair.current")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isEqualTo(false);
        assertThat(violations()).isEmpty();
    }

    @Test
    void theCallIsThereToBeCopied() {
        go(comparison(EARLIEST, REPRINT));
        page.locator(".api-call summary").click();
        assertThat(page.locator(".api-call pre")).containsText("/api/v1/differences?from=" + EARLIEST);
    }

    private static String comparison(String from, String to) {
        return "/differences?from=" + from + "&to=" + to;
    }
}

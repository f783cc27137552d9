package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;

/** Documents are selected through queries and pages, and taken along, shown or left out together. */
class SelectionIT extends InBrowser {

    SelectionIT(Api api) {
        super(api);
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Test
    void aSelectionOutlastsQueriesAndReloads() {
        go("/?q=集群");
        picks().first().check();
        assertThat(bar()).containsText("已选 1 篇");
        page.locator("input[role=combobox]").fill("产业");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("%E4%BA%A7%E4%B8%9A"));
        assertThat(bar()).containsText("已选 1 篇");
        page.reload();
        assertThat(bar()).containsText("已选 1 篇");
        action("清除").click();
        assertThat(bar()).hasCount(0);
        assertThat(page.locator(".summary .total")).isFocused();
    }

    @Test
    void aBoxIsCalledByItsTitleAndAnswersToTheKeyboard() {
        go("/?q=集群");
        String title = page.locator(".result h3").first().innerText();
        Locator box = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(title)).first();
        box.focus();
        page.keyboard().press("Space");
        assertThat(box).isChecked();
        assertThat(bar()).containsText("已选 1 篇");
        assertThat(violations()).isEmpty();
    }

    @Test
    void allThatIsShownIsSelectedAtOnce() {
        go("/?q=集群");
        page.getByLabel("全选本页").check();
        int shown = picks().count();
        assertThat(bar()).containsText("已选 " + shown + " 篇");
        picks().nth(1).uncheck();
        assertThat(bar()).containsText("已选 " + (shown - 1) + " 篇");
    }

    @Test
    void theSelectionIsExported() throws IOException {
        selectTwo();
        action("导出").click();
        Download download = page.waitForDownload(() -> bar().getByText("下载 2 篇").click());
        assertThat(Files.readString(download.path()).lines()).hasSize(3);
    }

    @Test
    void referencesAreCopied() {
        selectTwo();
        action("复制引文").click();
        assertThat(bar().getByRole(AriaRole.STATUS)).hasText("已复制");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied.strip().lines()).hasSize(2);
    }

    @Test
    void theSelectionIsShownAlone() {
        selectTwo();
        bar().getByText("只看所选").click();
        assertThat(page.locator(".total")).containsText("2 篇文件");
        assertThat(page.locator(".chips")).containsText("选定 2 篇");
        page.locator(".chip").click();
        assertThat(page).hasURL(Pattern.compile("[?]q=$"));
    }

    @Test
    void theSelectionIsLeftOut() {
        selectTwo();
        action("从检索中排除").click();
        assertThat(page.locator(".total")).containsText((Api.total(api.documents("q=集群")) - 2) + " 篇文件");
        assertThat(page.locator(".chips")).containsText("排除 2 篇");
        assertThat(bar()).hasCount(0);
    }

    @Test
    void aPhoneHasRoomForIt() {
        page.setViewportSize(320, 700);
        selectTwo();
        action("导出").click();
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth")).isEqualTo(false);
        assertThat(violations()).isEmpty();
    }

    private void selectTwo() {
        go("/?q=集群");
        picks().first().check();
        picks().nth(1).check();
    }

    private Locator picks() {
        return page.locator(".pick input");
    }

    private Locator bar() {
        return page.locator("section.selection");
    }

    private Locator action(String name) {
        return bar().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}

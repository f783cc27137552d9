package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;

/** Corrects a document of its own, which goes again. */
class CorrectingIT extends InBrowser {

    private static final String ID = "to-be-corrected";

    CorrectingIT(Api api) {
        super(api);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @BeforeEach
    void addDocument() {
        upload("{\"id\": \"" + ID + "\", \"title\": \"关于加快量子通信发展的通知\", \"region\": \"江苏\", \"date\": \"2024-05-06\"}\n");
    }

    @AfterEach
    void removeDocument() {
        remove(ID);
    }

    @Test
    void nothingCanBeCorrectedBeforeTheReaderAsksFor() {
        go("/documents/" + ID);
        assertThat(toggle()).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".correct")).hasCount(0);
    }

    @Test
    void aDateIsCorrectedByKeyboardAndTheCorrectionTakenBack() {
        open("成文日期");
        assertThat(value()).isFocused();
        value().fill("2024-13");
        token().fill(RunningServer.TOKEN);
        page.keyboard().press("Enter");
        assertThat(alert()).containsText("2024-13");
        assertThat(value()).isFocused();
        assertThat(token()).hasCount(0);
        value().fill("2023-11");
        page.keyboard().press("Enter");
        assertThat(row("成文日期")).containsText("2023年11月");
        assertThat(row("成文日期")).containsText(Pattern.compile("人工更正。\\s*原先读到：\\s*2024年5月6日"));
        assertThat(button("成文日期")).isFocused();
        assertThat(page.locator(".toast")).hasText("已更正");

        page.keyboard().press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤回更正")).click();
        assertThat(row("成文日期")).containsText("2024年5月6日");
        assertThat(row("成文日期")).not().containsText("人工更正");
    }

    @Test
    void aWrongTokenIsSaidToBeWrongAndAskedForAgain() {
        open("地区");
        value().fill("浙江");
        token().fill("guessed");
        page.keyboard().press("Enter");
        assertThat(alert()).containsText("这不是本服务器的令牌");
        assertThat(token()).isFocused();
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        token().fill(RunningServer.TOKEN);
        page.keyboard().press("Enter");
        assertThat(row("地区")).containsText("浙江省");
        assertThat(page.url()).doesNotContain(RunningServer.TOKEN);
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain(RunningServer.TOKEN);
    }

    @Test
    void aFieldOfSeveralValuesTakesMoreAndNone() {
        open("行业");
        value().fill("集成电路");
        page.getByText("再加一项").click();
        page.keyboard().type("生物医药");
        token().fill(RunningServer.TOKEN);
        page.keyboard().press("Enter");
        assertThat(row("行业").locator(".fact-value")).hasCount(2);
        button("行业").click();
        page.getByLabel("无从得知").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存")).click();
        assertThat(row("行业")).containsText("未知");
    }

    @Test
    void aServerThatIsGoneIsSaidToBe() {
        open("地区");
        token().fill(RunningServer.TOKEN);
        page.route("**/api/v1/documents/*", route -> route.abort());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存")).click();
        assertThat(alert()).containsText("连不上服务器");
        page.keyboard().press("Escape");
        assertThat(button("地区")).isFocused();
    }

    @Test
    void axeFindsNothingInAForm() {
        open("涉及地区");
        value().fill("");
        page.keyboard().press("Enter");
        assertThat(alert()).isVisible();
        assertThat(violations()).isEmpty();
    }

    private void open(String field) {
        go("/documents/" + ID);
        toggle().click();
        button(field).click();
        assertThat(page.locator("form.correction")).isVisible();
    }

    private Locator toggle() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更正著录信息"));
    }

    private Locator button(String field) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("更正：" + field).setExact(true));
    }

    private Locator row(String field) {
        return page.locator(".fact-table tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(field).setExact(true))));
    }

    private Locator value() {
        return page.locator("form.correction .entry input").first();
    }

    private Locator token() {
        return page.locator("#token");
    }

    private Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }
}

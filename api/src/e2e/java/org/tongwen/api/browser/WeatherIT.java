package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;

/** The network is slow, the server goes away and comes back. */
class WeatherIT extends InBrowser {

    private static final String API = "**/api/v1/**";

    WeatherIT(Api api) {
        super(api);
    }

    /** A request that fails is a complaint of the browser. */
    @Override
    boolean mayComplain() {
        return true;
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void aServerThatIsGoneIsSaidToBeAndAskedAgain(Reader reader) {
        context.close();
        open(new Browser.NewContextOptions().setLocale(reader.locale()));
        page.route(API, Route::abort);
        go("/?q=集群");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(reader.unreachable());
        assertThat(violations()).isEmpty();
        page.unroute(API);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(reader.again()))
                .click();
        assertThat(page.locator(".total")).containsText(reader.documents());
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/gs-2018-114?q=集群",
                "/differences?from=gs-2018-114&to=no-such",
                "/explore?q=集群",
                "/explore?q=集群&view=heat",
                "/explore?q=集群&view=concordance",
                "/explore?q=集群&view=words"
            })
    void everyViewSaysSoAndComesBack(String address) {
        go("/");
        page.route(API, Route::abort);
        go(address);
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("连不上服务器");
        page.unroute(API);
        // A view of several parts asks for each of them.
        Locator again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试"));
        for (int parts = again.count(); parts > 0; parts--) {
            again.first().click();
            assertThat(again).hasCount(parts - 1);
        }
        assertThat(page.getByText("连不上服务器")).hasCount(0);
    }

    @Test
    void theSecondPageFailsAndTheFirstStays() {
        go("/?q=产业");
        assertThat(page.locator(".result")).hasCount(20);
        page.route(API, Route::abort);
        page.locator("button.more").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator(".result")).hasCount(20);
        page.unroute(API);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试")).click();
        assertThat(page.locator(".result").nth(20)).isVisible();
    }

    /** The page stands at once and says that it searches; an answer that comes late to another question is not shown. */
    @Test
    void aSlowNetworkIsBorne() {
        List<Route> held = new ArrayList<>();
        page.route("**/api/v1/documents?*", held::add);
        go("/?q=集群");
        assertThat(page.locator("[aria-busy=true]")).isVisible();
        assertThat(page.locator(".total")).containsText("正在");
        Locator box = page.locator("input[role=combobox]");
        box.fill("碳");
        box.press("Enter");
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();
        assertThat(page.locator(".total")).containsText(Api.total(api.documents("q=碳")) + " 篇文件");
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        assertThat(page.locator(".total")).containsText("碳");
    }

    @Test
    void theServersOwnFaultsAreSaidInItsWords() {
        page.route(
                "**/api/v1/documents?*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"Search is unavailable\",\"detail\":\"Ask again in a minute.\",\"status\":503}")));
        go("/?q=集群");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ask again in a minute.");
        page.unroute("**/api/v1/documents?*");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试")).click();
        assertThat(page.locator(".total")).containsText("篇文件");
    }
}

package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;
import tools.jackson.databind.json.JsonMapper;

/** What the page shows can be taken along: as a file, as a request for a program, as a receipt. */
class TakingAlongIT extends InBrowser {

    TakingAlongIT(Api api) {
        super(api);
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options()
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setViewportSize(390, 800);
    }

    @Test
    void allHitsAreDownloadedInTheFormThatWasChosen() throws IOException {
        open("/?q=产业集群");
        panel().getByRole(AriaRole.COMBOBOX).selectOption("ris");
        Download download = page.waitForDownload(
                () -> panel().getByText("下载", new Locator.GetByTextOptions().setExact(false)).first().click());
        assertThat(download.suggestedFilename()).isEqualTo("tongwen.ris");
        assertThat(Files.readString(download.path()).lines().filter(line -> line.startsWith("TY  -")))
                .hasSize((int) Api.total(api.documents("q=产业集群")));
    }

    @Test
    void theRequestFindsTheSameElsewhere() {
        open("/?q=产业集群&region=320000");
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("复制")).first().click();
        assertThat(panel().getByText("已复制").first()).isVisible();
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        HttpResponse<String> answer = api.get(copied.substring(copied.indexOf("/api/")));
        assertThat(Api.total(Api.json(answer))).isEqualTo(Api.total(api.documents("q=產業集群", "region=江蘇")));
        for (String form : List.of("curl", "Python", "R")) {
            panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(form).setExact(true))
                    .click();
            assertThat(panel().locator("pre")).containsText("region");
        }
    }

    @Test
    void theReceiptIsOneThatTheServerKnows() throws IOException {
        open("/?q=产业集群");
        assertThat(panel().locator(".take-sentence")).containsText("产业集群");
        Download download = page.waitForDownload(() -> panel().getByText("检索凭证").click());
        String receipt = Files.readString(download.path());
        HttpResponse<String> verified = api.post("/api/v1/receipts/verify", "application/json", receipt);
        assertThat(JsonMapper.shared().readTree(verified.body()).get("same").asBoolean())
                .isTrue();
    }

    @Test
    void aTableHasTheColumnsThatWereChosenLast() throws IOException {
        open("/?q=产业集群");
        panel().locator(".columns summary").click();
        Locator columns = panel().getByRole(AriaRole.CHECKBOX);
        for (int i = 0; i < columns.count(); i++) {
            columns.nth(i).uncheck();
        }
        assertThat(panel()).containsText("至少选择一列");
        panel().getByLabel("标题").check();
        panel().getByLabel("全文").check();
        page.reload();
        page.getByText("导出与复现").click();
        Download download = page.waitForDownload(() -> panel().getByText("下载").click());
        assertThat(Files.readString(download.path()).lines().findFirst()).contains("title,body");
        panel().getByRole(AriaRole.COMBOBOX).selectOption("xlsx");
        assertThat(panel().getByLabel("全文")).hasCount(0);
    }

    @Test
    void referencesHaveNoColumns() throws IOException {
        open("/?q=产业集群");
        panel().getByRole(AriaRole.COMBOBOX).selectOption("csl-json");
        assertThat(panel().locator(".columns")).hasCount(0);
        Download download = page.waitForDownload(() -> panel().getByText("下载").click());
        assertThat(JsonMapper.shared().readTree(Files.readString(download.path())))
                .hasSize((int) Api.total(api.documents("q=产业集群")));
    }

    @Test
    void itIsAccessible() {
        open("/?q=产业集群");
        panel().locator(".columns summary").click();
        assertThat(violations()).isEmpty();
    }

    private void open(String address) {
        go(address);
        page.getByText("导出与复现").click();
    }

    private Locator panel() {
        return page.locator(".take");
    }
}

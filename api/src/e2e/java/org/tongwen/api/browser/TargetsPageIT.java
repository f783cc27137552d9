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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.it.Api;

/** The figures that documents state: narrowed, drawn, listed with their sentences, and taken along. */
class TargetsPageIT extends InBrowser {

    TargetsPageIT(Api api) {
        super(api);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void resultsLeadToTheFiguresOfTheirDocuments() {
        go("/?q=集群&year=2021");
        page.locator(".to-targets").click();
        assertThat(page).hasURL(Pattern.compile("/targets[?]q=.*year=2021"));
        long total = total("q=集群", "year=2021");
        assertThat(page.locator(".targets .said")).containsText(total + " 个数值");
        assertThat(page.locator(".chips")).containsText("2021");
        page.locator(".found a").click();
        assertThat(page.locator("article.result").first()).isVisible();
    }

    @Test
    void aFigureLeadsToItsPlaceInTheDocument() {
        go("/targets?q=集群");
        Locator amount = page.locator(".sentence .amount").first();
        String words = amount.innerText();
        amount.click();
        assertThat(page.locator("article.document mark.passage").first()).isVisible();
        assertThat(page.locator("article.document .paragraph", new Page.LocatorOptions().setHasText(words)).first())
                .isVisible();
        page.goBack();
        assertThat(page.locator(".figure-row").first()).isVisible();
    }

    @Test
    void figuresAreNarrowedByKeyboardAndWidenedAgain() {
        go("/targets");
        Locator unit = page.locator("select[name=unit]");
        assertThat(page.locator(".figure-row").first()).isVisible();
        unit.focus();
        unit.selectOption("亿元");
        assertThat(page).hasURL(Pattern.compile("unit="));
        assertThat(page.locator(".plot .note")).containsText("亿元");
        page.locator("input[name=value_from]").fill("4000");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("value_from=4000"));
        long total = total("unit=亿元", "value_from=4000");
        assertThat(page.locator(".targets .said")).containsText(total + " 个数值");
        page.locator(".figure-actions a").click();
        assertThat(page).hasURL(api.uri("/targets").toString());
    }

    @Test
    void whatContradictsAFigureStandsBesideIt() {
        go("/targets");
        page.locator(".more").click();
        assertThat(page.locator(".figure-row").nth(60)).isVisible();
        Locator others = page.locator(".others").first();
        others.click();
        assertThat(page).hasURL(Pattern.compile("contradictory=true"));
        assertThat(page.locator(".question").first()).isVisible();
        assertThat(page.locator(".question .figure-row").nth(1)).isVisible();
        assertThat(page.locator(".question-row").first()).containsText("同一问题");
    }

    @Test
    void thePlotIsAnImageThatCanBeTakenAlong() throws IOException {
        go("/targets?unit=亿元");
        Locator plot = page.locator(".dot-plot");
        assertThat(plot).hasAttribute("aria-label", Pattern.compile("散点图：[0-9]+ 个数值"));
        assertThat(plot.locator(".dot").first()).isAttached();
        Download png = page.waitForDownload(() -> page.getByText("下载 PNG").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(2_000);
        Download svg = page.waitForDownload(() -> page.getByText("下载 SVG").click());
        assertThat(Files.readString(svg.path())).contains("<circle").doesNotContain("class=\"mark");
        assertThat(page.locator(".figure-files a")).hasCount(3);
        page.locator(".api-call summary").click();
        assertThat(page.locator(".api-call pre")).containsText("/api/v1/targets?unit=");
    }

    @Test
    void whatTheApiRefusesIsSaid() {
        go("/targets?subject_region=桃花源");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("桃花源");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 指标, 篇文件中的", "zh-TW, 指標, 篇文件中的", "en-US, Figures, figures in"})
    void aPhoneHasAllOfItInEveryLanguageAndAxeFindsNothing(String locale, String heading, String said) {
        context.close();
        open(new Browser.NewContextOptions().setLocale(locale).setViewportSize(320, 640));
        go("/targets?q=集群&sort=subject");
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator(".targets .said")).containsText(said);
        assertThat(page.locator(".dot-plot")).isVisible();
        assertThat(page.locator(".figure-row").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isEqualTo(false);
        assertThat(violations()).isEmpty();
    }

    private long total(String... parameters) {
        return Api.total(Api.json(api.get("/api/v1/targets" + Api.query(parameters))));
    }
}

package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;
import tools.jackson.databind.JsonNode;

/** The page that explores: what it shows is what the API counts. */
class ExplorePageIT extends InBrowser {

    ExplorePageIT(Api api) {
        super(api);
    }

    @Override
    boolean mayComplain() {
        return true;
    }

    @Test
    void aSearchLeadsToItsExplorationAndBack() {
        page.navigate(api.uri("/" + Api.query("q=集群", "region=320000", "sort=newest")).toString());
        page.locator("a.to-explore").click();
        assertThat(page).hasURL(api.uri("/explore" + Api.query("q=集群", "region=320000")).toString());
        assertThat(page.locator(".chips")).containsText("江苏省");
        long total = Api.total(api.documents("q=集群", "region=320000"));
        assertThat(page.locator(".query-list .count")).hasText(total + " 篇");
        page.locator(".query-list a").first().click();
        assertThat(page.locator(".total")).containsText(total + " 篇");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theHeaderLeadsToAllDocumentsOverTime() {
        page.navigate(api.uri("/").toString());
        page.locator("a.header-link[href='/explore']").click();
        assertThat(page).hasURL(api.uri("/explore").toString());
        assertThat(page.locator(".query-list")).containsText("全部文件");
        assertThat(page.locator(".chart canvas")).isVisible();
        page.reload();
        assertThat(page.locator(".chart canvas")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTableOfATrendHasTheNumbersOfTheApi() {
        explore("q=产业集群", "q=製造業", "share=true");
        assertThat(page.locator(".chart canvas")).isVisible();
        assertThat(page.locator(".note.thin")).containsText("30");
        page.locator(".more-about > summary").first().click();
        JsonNode queries = answer("trends", "q=产业集群", "q=製造業").get("queries");
        List<JsonNode> points = list(queries.at("/0/slices/0/points"));
        for (int i = 0; i < points.size(); i++) {
            Locator row = page.locator("tongwen-trend tbody tr").nth(i);
            assertThat(row.locator("th")).hasText(points.get(i).get("period").asString());
            assertThat(row.locator("td").nth(0)).hasText(points.get(i).get("count").asString());
            assertThat(row.locator("td").nth(2))
                    .hasText(queries.at("/1/slices/0/points/" + i + "/count").asString());
            assertThat(row.locator("td").nth(4)).hasText(points.get(i).get("all").asString());
        }
        assertThat(page.locator("tongwen-trend tbody td").nth(1)).containsText("%");
        assertThat(complaints).isEmpty();
    }

    @Test
    void queriesAreAddedAndTakenAwayWithTheKeyboard() {
        explore("q=产业集群", "view=trend");
        Locator box = page.getByLabel("添加检索词");
        box.fill("<img src=x onerror=alert(1)>");
        box.press("Enter");
        Locator queries = page.locator(".query-list li");
        assertThat(queries).hasCount(2);
        assertThat(queries.nth(1)).containsText("<img src=x onerror=alert(1)>");
        assertThat(queries.nth(1)).containsText("篇");
        box.fill("人工智能");
        box.press("Enter");
        assertThat(queries).hasCount(3);
        assertThat(page).hasURL(Pattern.compile("q=[^&]+&q=[^&]+&q=[^&]+$"));
        queries.nth(2).locator(".remove").focus();
        page.keyboard().press("Enter");
        assertThat(queries).hasCount(2);
        assertThat(page.locator("#queries-heading")).isFocused();
        page.goBack();
        assertThat(queries).hasCount(3);
        assertThat(complaints).isEmpty();
    }

    @Test
    void totalsAreOfTheFiltersThatAreShown() {
        explore("q=集群", "region=320000");
        Locator query = page.locator(".query-list li");
        assertThat(query).containsText(Api.total(api.documents("q=集群", "region=320000")) + " 篇");
        page.getByRole(AriaRole.LINK, named("地区")).click();
        assertThat(page.locator("table.heat")).isVisible();
        page.locator(".chip").click();
        assertThat(query).not().containsText("篇");
        page.getByRole(AriaRole.LINK, named("趋势")).click();
        assertThat(query).containsText(Api.total(api.documents("q=集群")) + " 篇");
        page.getByRole(AriaRole.LINK, named("出现次数")).click();
        assertThat(query).containsText("处");
        query.locator(".remove").click();
        assertThat(query).containsText(Api.total(api.documents()) + " 篇");
        assertThat(complaints).isEmpty();
    }

    @Test
    void measuresAndYearsStandInTheAddress() {
        explore("q=集群");
        page.getByRole(AriaRole.LINK, named("占比")).click();
        page.getByRole(AriaRole.LINK, named("出现次数")).click();
        assertThat(page).hasURL(Pattern.compile("share=true&count_by=occurrence$"));
        long occurrences = answer("concordance", "q=集群").at("/meta/total/value").asLong();
        assertThat(page.locator(".query-list .count")).hasText(occurrences + " 处");
        page.getByLabel("起始年份").fill("2021");
        page.getByLabel("起始年份").press("Enter");
        assertThat(page).hasURL(Pattern.compile("year_from=2021"));
        page.locator(".more-about > summary").first().click();
        assertThat(page.locator("tongwen-trend tbody th").first()).hasText("2021");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPointOfTheChartSaysItsNumbersAsText() {
        explore("q=产业集群", "q=<b>x</b>", "share=true");
        page.locator(".chart canvas").hover();
        assertThat(page.locator(".chart-tip li")).hasCount(2);
        assertThat(page.locator(".chart-tip")).containsText("<b>x</b>");
        assertThat(page.locator(".chart-tip")).containsText("%");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTrendIsSavedAsATableAndAsAPicture() throws IOException {
        explore("q=产业集群", "q==1+1");
        assertThat(page.locator(".chart canvas")).isVisible();
        Download table = page.waitForDownload(() -> button("下载 CSV").click());
        assertThat(table.suggestedFilename()).endsWith(".csv");
        JsonNode first = answer("trends", "q=产业集群", "q==1+1").at("/queries/0/slices/0/points/0");
        assertThat(Files.readString(table.path()))
                .startsWith("\ufeffq,year,count,all,share,per_million,thin\r\n产业集群,"
                        + first.get("period").asString() + "," + first.get("count").asString() + ",")
                .contains("\r\n'=1+1,");
        Download picture = page.waitForDownload(() -> button("下载 PNG").click());
        assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theApiCallOfAViewIsCopiedAndAnswers() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        explore("q=产业集群", "q=製造業", "region=320000");
        page.locator(".api-call > summary").click();
        button("复制").click();
        assertThat(page.locator(".outcome")).hasText("已复制");
        URI copied = URI.create((String) page.evaluate("navigator.clipboard.readText()"));
        assertThat(copied.getPath()).isEqualTo("/api/v1/trends");
        assertThat(list(Api.json(api.get(copied.getRawPath() + "?" + copied.getRawQuery()))
                        .get("queries")))
                .hasSize(2);
        button("curl").click();
        assertThat(page.locator(".api-call pre")).containsText("--data-urlencode 'q=製造業'");
        button("Python").click();
        assertThat(page.locator(".api-call pre")).containsText("(\"region\", \"320000\")");
        button("R").click();
        assertThat(page.locator(".api-call pre")).containsText("q = \"产业集群\"");
        assertThat(complaints).isEmpty();
    }

    @Test
    void regionsAndYearsAreATableOfProvincesWithoutAChart() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        explore("q=集群", "view=heat");
        Locator rows = page.locator("table.heat tbody tr");
        assertThat(rows.first()).isVisible();
        assertThat(page.locator("table.heat")).not().containsText("全国");
        for (JsonNode group : list(answer("groups", "q=集群", "by=region,year", "size=1000").get("groups"))) {
            JsonNode region = group.at("/keys/0");
            if (region.get("value").asString().matches("(?!100000)[0-9]{2}0000")) {
                int column = page.locator("table.heat thead th").allInnerTexts().indexOf(group.at("/keys/1/value").asString());
                Locator row = rows.filter(new Locator.FilterOptions().setHasText(region.get("label").asString()));
                assertThat(row.locator("td").nth(column - 1)).hasText(group.get("count").asString());
            }
        }
        assertThat(asked).noneMatch(url -> url.contains("/lib/echarts/"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyOccurrenceStandsInTheMiddleAndLeadsToItsPassage() {
        explore("q=產業集群", "view=concordance");
        page.getByRole(AriaRole.LINK, named("右侧")).click();
        assertThat(page).hasURL(Pattern.compile("sort=right"));
        JsonNode answer = answer("concordance", "q=產業集群", "sort=right");
        assertThat(page.locator(".said")).containsText(answer.at("/meta/total/value").asString());
        Locator lines = page.locator(".line");
        JsonNode third = answer.at("/items/2");
        assertThat(lines.nth(2).locator(".keyword")).hasText(third.get("keyword").asString());
        assertThat(lines.nth(2).locator(".keyword")).hasAttribute("href", third.get("permalink").asString());
        assertThat(lines).hasCount(50);
        button("显示更多").click();
        assertThat(lines).hasCount(100);
        assertThat(page.locator("a[download]")).hasAttribute("href", Pattern.compile("/concordance[?].*format=csv"));
        lines.nth(2).locator(".keyword").click();
        assertThat(page.locator("tongwen-document mark.passage").first()).isInViewport();
        page.goBack();
        assertThat(lines.first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void wordsAreThoseNearbyAndThoseThatAreTypical() {
        explore("q=集群", "view=words");
        JsonNode near = answer("collocations", "q=集群", "min_count=3").at("/items/0");
        Locator nearby = page.locator("tongwen-nearby-words tbody tr").first();
        assertThat(nearby.locator("th")).hasText(near.get("written").asString());
        assertThat(nearby.locator("td").first()).hasText(near.get("count").asString());
        JsonNode term = answer("terms", "q=集群").at("/items/0");
        Locator typical = page.locator("tongwen-typical-words tbody tr").first();
        assertThat(typical.locator("th")).hasText(term.get("word").asString());
        assertThat(typical.locator("td").first()).hasText(term.get("count").asString());
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"trend, trends", "heat, groups", "concordance, concordance", "words, collocations"})
    void whatIsTooMuchIsSaidInTheWordsOfTheApi(String view, String resource) {
        page.route("**/api/v1/" + resource + "?*", route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(422)
                .setContentType("application/problem+json")
                .setBody("{\"title\": \"Too much\", \"status\": 422, \"detail\": \"Narrow it by <b>year_from</b>.\"}")));
        explore("q=集群", "view=" + view);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too much");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Narrow it by <b>year_from</b>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "heat", "concordance"})
    void nothingFoundSaysWhatToTry(String view) {
        explore("q=\"种鸭养殖场垂钓比赛\"", "view=" + view);
        assertThat(page.locator(".nothing")).containsText("更换检索词");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aChartThatCannotBeLoadedLeavesTheTable() {
        page.route("**/lib/echarts/**", Route::abort);
        explore("q=集群");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("表格");
        page.locator(".more-about > summary").first().click();
        assertThat(page.locator("tongwen-trend tbody tr").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"trend, LIGHT", "heat, LIGHT", "concordance, LIGHT", "words, LIGHT", "trend, DARK", "heat, DARK"})
    void axeFindsNothing(String view, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        explore("q=集群", "q=產業", "share=true", "view=" + view);
        assertThat(page.locator(".chart canvas, table, .line").first()).isVisible();
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "heat", "concordance", "words"})
    void nothingIsWiderThanAPhone(String view) {
        page.setViewportSize(320, 640);
        explore("q=集群", "q=產業集群與製造業", "share=true", "view=" + view);
        assertThat(page.locator(".chart canvas, table, .line").first()).isVisible();
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isEqualTo(false);
        assertThat(complaints).isEmpty();
    }

    private void explore(String... parameters) {
        page.navigate(api.uri("/explore" + Api.query(parameters)).toString());
    }

    private JsonNode answer(String resource, String... parameters) {
        return Api.json(api.get("/api/v1/" + resource + Api.query(parameters)));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.it.Api;
import tools.jackson.databind.json.JsonMapper;

/** Ten ways from a question to what a reader takes home, each in every language of the page. */
class JourneysIT extends InBrowser {

    JourneysIT(Api api) {
        super(api);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void aPhraseIsNarrowedToARegionAndTakenAsATable(Reader reader) throws IOException {
        search(reader, "製造業");
        page.locator(".facet-row", new Page.LocatorOptions().setHasText(reader.jiangsu()))
                .locator("input")
                .first()
                .check();
        assertThat(page).hasURL(Pattern.compile("region=320000"));
        long total = Api.total(api.documents("q=制造业", "region=江苏"));
        assertThat(page.locator(".total")).containsText(total + " " + reader.documents());
        assertThat(CsvReader.builder().ofNamedCsvRecord(take(reader, "csv")).stream())
                .hasSize((int) total);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void yearsAreTypedAndAllRecordsAreTaken(Reader reader) throws IOException {
        search(reader, "产业集群");
        Locator from = page.locator("tongwen-year-range input").first();
        from.fill("2020");
        from.press("Enter");
        assertThat(page).hasURL(Pattern.compile("year_from=2020"));
        long total = Api.total(api.documents("q=產業集群", "year_from=2020"));
        assertThat(page.locator(".total")).containsText(total + " " + reader.documents());
        List<String> lines = take(reader, "ndjson").lines().toList();
        assertThat(lines).hasSize((int) total + 1);
        assertThat(lines.getLast()).isEqualTo("{\"complete\":true,\"rows\":" + total + "}");
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void anIndustryIsChosenAndItsReferencesTaken(Reader reader) throws IOException {
        search(reader, "集群");
        page.locator("details.facet", new Page.LocatorOptions().setHas(page.locator("[name=industry], .facet-row")))
                .nth(2)
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        assertThat(page).hasURL(Pattern.compile("industry="));
        assertThat(page.locator(".chips a.chip")).hasCount(1);
        assertThat(take(reader, "bibtex").lines().filter(line -> line.startsWith("@")))
                .hasSize(total());
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void aDocumentIsReadAndCited(Reader reader) {
        search(reader, "先進製造業集群");
        page.locator(".result h3 a").first().click();
        String title = page.locator("article.document h1").innerText();
        assertThat(page.locator("mark.place").first()).isVisible();
        Locator cite = page.locator(".cite");
        assertThat(cite.locator(".reference")).containsText(title.substring(0, 6));
        cite.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(reader.copy()).setExact(true))
                .click();
        page.waitForCondition(() -> copied().equals(cite.locator(".reference").innerText()));
        page.locator("a[rel=prev]").click();
        assertThat(page.locator(".total")).containsText(reader.documents());
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void threeDocumentsArePickedAndTaken(Reader reader) throws IOException {
        search(reader, "产业");
        for (int i = 0; i < 3; i++) {
            page.locator(".result .pick input").nth(i).check();
        }
        Locator selection = page.locator("section.selection");
        assertThat(selection).containsText("3");
        selection
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(reader.copyReferences()))
                .click();
        page.waitForCondition(() -> copied().strip().lines().count() == 3);
        selection
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(reader.export()))
                .click();
        selection.getByRole(AriaRole.COMBOBOX).selectOption("csl-json");
        assertThat(JsonMapper.shared().readTree(download(selection, reader))).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void copiesAreFoldedAndEachTextIsTakenOnce(Reader reader) throws IOException {
        search(reader, "集群");
        page.getByText(reader.foldCopies()).click();
        assertThat(page).hasURL(Pattern.compile("count_by=work"));
        long works = Api.total(api.documents("q=集群", "count_by=work"));
        assertThat(page.locator(".total")).containsText(String.valueOf(works));
        assertThat(take(reader, "ris").lines().filter(line -> line.startsWith("TY  -"))).hasSize((int) works);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void aSynonymIsTurnedOffInTheFileToo(Reader reader) throws IOException {
        search(reader, "工信部");
        page.locator(".expansions a").first().click();
        assertThat(page).hasURL(Pattern.compile("without_expansion="));
        long total = Api.total(api.documents("q=工信部", "without_expansion=工业和信息化部"));
        assertThat(page.locator(".total")).containsText(total + " " + reader.documents());
        assertThat(take(reader, "gbt7714").strip().lines()).hasSize((int) total);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void aTrendIsDrawnAndItsNumbersTaken(Reader reader) throws IOException {
        search(reader, "制造业");
        page.locator("main a[href^='/explore']").first().click();
        Locator table = page.locator("table.numbers");
        assertThat(table).isAttached();
        String csv = Files.readString(page.waitForDownload(
                        () -> page.locator(".actions button").first().click())
                .path());
        assertThat(table.locator("tbody th").allTextContents())
                .filteredOn(period -> period.matches("[0-9]{4}"))
                .isNotEmpty()
                .allSatisfy(year -> assertThat(csv).contains("," + year + ","));
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void everyOccurrenceIsReadAndTaken(Reader reader) throws IOException {
        search(reader, "專精特新");
        page.navigate(page.url().replace("/?", "/explore?view=concordance&"));
        assertThat(page.locator(".concordance mark, .keyword").first()).isVisible();
        String csv = Files.readString(page.waitForDownload(
                        () -> page.getByText("CSV").first().click())
                .path());
        int lines = Api.json(api.get("/api/v1/concordance" + Api.query("q=专精特新", "size=1")))
                .at("/meta/total/value")
                .asInt();
        assertThat(csv.strip().lines().count()).isGreaterThan(lines);
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.browser.Reader#all")
    void textsAreReadInOneScriptAndTakenAsTheyAreWritten(Reader reader) throws IOException {
        search(reader, "积体电路 產業");
        page.locator("label.display select").selectOption("hans");
        assertThat(page.locator(".converted").first()).isVisible();
        assertThat(page.locator(".result h3[lang=zh-Hant]")).hasCount(0);
        assertThat(take(reader, "csv")).containsPattern("[產業發開關]");
    }

    private void search(Reader reader, String query) {
        context.close();
        open(new Browser.NewContextOptions()
                .setLocale(reader.locale())
                .setAcceptDownloads(true)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        go("/");
        page.locator("input[role=combobox]").fill(query);
        page.keyboard().press("Enter");
        assertThat(page.locator(".total")).containsText(reader.documents());
        assertThat(page.locator(".result mark").first()).isVisible();
    }

    private String take(Reader reader, String format) throws IOException {
        page.getByText(reader.takeAlong()).click();
        Locator panel = page.locator(".take");
        panel.getByRole(AriaRole.COMBOBOX).selectOption(format);
        assertThat(panel).containsText(reader.download() + " " + total());
        return download(panel, reader);
    }

    private String download(Locator panel, Reader reader) throws IOException {
        return Files.readString(page.waitForDownload(
                        () -> panel.getByText(reader.download()).first().click())
                .path());
    }

    private int total() {
        return Integer.parseInt(page.locator(".total strong").innerText().replaceAll("\\D", ""));
    }

    private String copied() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }
}

package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SampleServer.class)
class ExportIT {

    private final Api api;

    ExportIT(Api api) {
        this.api = api;
    }

    /** What is counted is what is exported: the same documents in the same order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=newest",
                "q=制造业集群",
                "q=如何促进中小企业融资",
                "q=集群&sort=oldest",
                "q=集群&region=江苏&year=!2019",
                "q=集群&count_by=work",
                "q=甲乙丙丁戊己庚辛"
            })
    void everyFormatHasWhatTheListHas(String query, @TempDir Path folder) throws Exception {
        String[] asked = query.split("&");
        List<String> listed = Api.ids(api.documents(with(asked, "size=200")));
        HttpResponse<byte[]> csv = get(with(asked, "format=csv"));
        assertThat(total(csv)).isEqualTo(listed.size());
        assertThat(CsvReader.builder().ofNamedCsvRecord(text(csv)).stream().map(row -> row.getField("id")))
                .containsExactlyElementsOf(listed);
        List<JsonNode> lines = text(get(with(asked, "format=ndjson")))
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .extracting(line -> line.get("id").asString())
                .containsExactlyElementsOf(listed);
        assertThat(lines.getLast().toString()).isEqualTo("{\"complete\":true,\"rows\":" + listed.size() + "}");
        assertThat(ids(get(with(asked, "format=xlsx")), folder)).isEqualTo(listed);
        assertThat(total(api.send("HEAD", "/api/v1/export" + Api.query(asked)))).isEqualTo(listed.size());
    }

    @Test
    void columnsAreThoseThatWereAskedForInTheirOrder() {
        String csv = text(get("q=集群", "fields=title,region,industries,body", "bom=true"));
        assertThat(csv).startsWith("\uFEFFtitle,region,region_name,industries,industry_names,body\r\n");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.getField("body") + row.getField("title")).contains("集"))
                .anySatisfy(row -> assertThat(row.getField("region_name")).isEqualTo("江苏省"));
    }

    @Test
    void everyStyleHasAReferenceForEachDocument() {
        int total = (int) Api.total(api.documents("q=集群"));
        assertThat(text(get("q=集群", "format=gbt7714")).strip().lines()).hasSize(total);
        assertThat(text(get("q=集群", "format=ris")).lines().filter(line -> line.startsWith("ER  -")))
                .hasSize(total);
        assertThat(text(get("q=集群", "format=bibtex")).lines().filter(line -> line.startsWith("@")))
                .hasSize(total);
        assertThat(JsonMapper.shared().readTree(text(get("q=集群", "format=csl-json"))))
                .hasSize(total);
        assertThat(JsonMapper.shared().readTree(text(get("q=甲乙丙丁戊己庚辛", "format=csl-json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt7714", "ris", "bibtex", "csl-json"})
    void theReferenceToADocumentIsThatOfTheExport(String style) {
        String id = Api.ids(api.documents("q=集群")).getFirst();
        HttpResponse<String> citation = api.get("/api/v1/documents/" + id + "/citation?style=" + style);
        assertThat(citation.statusCode()).isEqualTo(200);
        List<String> lines = citation.body().strip().lines().toList();
        assertThat(text(get("q=集群", "format=" + style))).contains(lines.get(lines.size() / 2));
    }

    @Test
    void aFileHasAName() {
        assertThat(get("q=集群", "format=xlsx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"tongwen.xlsx\""));
    }

    private static String[] with(String[] parameters, String more) {
        return Stream.concat(Stream.of(parameters), Stream.of(more)).toArray(String[]::new);
    }

    private HttpResponse<byte[]> get(String... parameters) {
        HttpResponse<byte[]> response = api.send("GET", "/api/v1/export" + Api.query(parameters));
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private static long total(HttpResponse<byte[]> response) {
        return response.headers().firstValueAsLong("X-Total-Count").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Read by another library than the one that wrote it. */
    private static List<String> ids(HttpResponse<byte[]> workbook, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("export.xlsx"), workbook.body());
        try (XSSFWorkbook opened = new XSSFWorkbook(file.toFile())) {
            return StreamSupport.stream(opened.getSheetAt(0).spliterator(), false)
                    .skip(1)
                    .map(row -> row.getCell(0).getStringCellValue())
                    .toList();
        }
    }
}

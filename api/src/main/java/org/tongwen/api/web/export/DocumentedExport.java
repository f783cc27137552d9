package org.tongwen.api.web.export;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link ExportParameters} reads. */
public final class DocumentedExport {

    private DocumentedExport() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(ExportParameters.NAMES, format(), fields(), byteOrderMark());
    }

    private static Parameter format() {
        return Documented.once(
                "format",
                Values.oneOf(ExportParameters.FORMATS.keySet(), ExportFormat.CSV.id(), ExportFormat.NDJSON.id()),
                "A table (`csv`, `ndjson`, `xlsx`), or references (`bibtex`, `ris`, `csl-json`, `gbt7714`: GB/T 7714-2015).");
    }

    private static Parameter fields() {
        return Documented.once(
                "fields",
                Values.someOf(
                        ExportParameters.FIELDS,
                        ExportParameters.DEFAULT_FIELDS,
                        List.of("id", "title", "year", "region")),
                "Columns of a table, in their order. `body` is the whole text (not in `xlsx`). References take none.");
    }

    private static Parameter byteOrderMark() {
        return Documented.once(
                "bom",
                Values.flag(),
                "Whether a CSV begins with a byte order mark, by which Excel knows that it is UTF-8.");
    }
}

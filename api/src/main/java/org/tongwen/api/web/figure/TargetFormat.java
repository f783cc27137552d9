package org.tongwen.api.web.figure;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.tongwen.api.web.export.ExportFormat;
import org.tongwen.api.web.parameter.Parameters;

/** A form in which figures are answered. */
enum TargetFormat {
    /** A page. */
    JSON,
    /** All of them. */
    CSV,
    /** All of them, an object a line. */
    NDJSON,
    /** All of them, with numbers as numbers. */
    XLSX;

    static final Map<String, TargetFormat> BY_ID = Parameters.byId(values(), TargetFormat::id);

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TargetFormat read(Parameters parameters) {
        return parameters
                .find("format")
                .map(value -> Parameters.constant("format", value, BY_ID))
                .orElse(JSON);
    }

    MediaType mediaType() {
        return switch (this) {
            case JSON -> MediaType.APPLICATION_JSON;
            case CSV -> ExportFormat.CSV.mediaType();
            case NDJSON -> ExportFormat.NDJSON.mediaType();
            case XLSX -> ExportFormat.XLSX.mediaType();
        };
    }
}

package org.tongwen.api.web.export;

import java.util.Locale;
import org.springframework.http.MediaType;

/** A form in which documents can be exported. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    NDJSON("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the id used in the API, which is also the extension of the file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type of the content. */
    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }
}

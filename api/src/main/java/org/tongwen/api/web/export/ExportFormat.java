package org.tongwen.api.web.export;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.tongwen.api.citation.CitationStyle;

/** A form in which documents can be exported: tables of their fields, and lists of references. */
public enum ExportFormat {
    CSV("csv", "csv", "text/csv"),
    NDJSON("ndjson", "ndjson", "application/x-ndjson"),
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    BIBTEX(CitationStyle.BIBTEX),
    RIS(CitationStyle.RIS),
    CSL_JSON(CitationStyle.CSL_JSON),
    GBT7714(CitationStyle.GBT7714);

    private final String id;
    private final String extension;
    private final String mediaType;
    private final @Nullable CitationStyle style;

    ExportFormat(String id, String extension, String mediaType) {
        this.id = id;
        this.extension = extension;
        this.mediaType = mediaType;
        this.style = null;
    }

    ExportFormat(CitationStyle style) {
        this.id = style.id();
        this.extension = style.fileExtension();
        this.mediaType = style.mediaType();
        this.style = style;
    }

    /** Returns the id used in the API. */
    public String id() {
        return id;
    }

    /** Returns the extension of a file. */
    public String extension() {
        return extension;
    }

    /** Returns the type of the content; texts are UTF-8. */
    public MediaType mediaType() {
        MediaType type = MediaType.parseMediaType(mediaType);
        return this == XLSX ? type : MediaType.parseMediaType(type + ";charset=UTF-8");
    }

    /** Returns the style of the references; null for a table. */
    @Nullable CitationStyle style() {
        return style;
    }
}

package org.tongwen.api.citation;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which references are written; all are UTF-8. */
public enum CitationStyle {
    /** For LaTeX. */
    BIBTEX("bibtex", "bib", "application/x-bibtex"),
    /** For EndNote, Zotero, NoteExpress and most other reference managers. */
    RIS("ris", "ris", "application/x-research-info-systems"),
    /** For processors of the Citation Style Language, such as Pandoc. */
    CSL_JSON("csl-json", "json", "application/vnd.citationstyles.csl+json"),
    /** For readers: GB/T 7714-2015. */
    GBT7714("gbt7714", "txt", "text/plain");

    private final String id;
    private final String fileExtension;
    private final String mediaType;

    CitationStyle(String id, String fileExtension, String mediaType) {
        this.id = id;
        this.fileExtension = fileExtension;
        this.mediaType = mediaType;
    }

    /** Returns the style with this id, if there is one. */
    public static Optional<CitationStyle> find(String id) {
        return Stream.of(values()).filter(style -> style.id.equals(id)).findFirst();
    }

    /** Returns the id used in the API, such as {@code csl-json}. */
    public String id() {
        return id;
    }

    /** Returns the ending of names of files, without the dot. */
    public String fileExtension() {
        return fileExtension;
    }

    /** Returns the media type, without a charset. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns what writes references in this style. */
    public ReferenceFormat format() {
        return switch (this) {
            case BIBTEX -> new BibtexFormat();
            case RIS -> new RisFormat();
            case CSL_JSON -> new CslJsonFormat();
            case GBT7714 -> new Gbt7714Format();
        };
    }
}

package org.tongwen.api.web.export;

import java.time.LocalDate;
import org.tongwen.api.citation.CitationStyle;
import org.tongwen.api.citation.ReferenceFormat;
import org.tongwen.api.citation.References;
import org.tongwen.api.search.SearchResult.Hit;

/** A list of references; whoever reads it sees where a CSL-JSON array breaks off, and counts the others. */
final class ReferencesFormat implements RowFormat {

    private final ReferenceFormat format;
    private final LocalDate accessed;

    ReferencesFormat(CitationStyle style, LocalDate accessed) {
        this.format = style.format();
        this.accessed = accessed;
    }

    @Override
    public String head() {
        return format.begin();
    }

    @Override
    public String row(Hit hit) {
        return format.format(References.of(hit.document(), accessed));
    }

    @Override
    public String separator() {
        return format.separator();
    }

    @Override
    public String end(long rows) {
        return format.end();
    }

    @Override
    public String broken(long rows) {
        return "";
    }
}

package org.tongwen.api.web.export;

import org.tongwen.api.search.SearchResult.Hit;

/**
 * Comma-separated values (RFC 4180) with a line of names. A CSV has no place for a last word: that it is complete, the number of rows in the
 * header of the answer tells, and a connection that ends as HTTP demands.
 */
final class CsvFormat implements RowFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Items items;
    private final Columns columns;
    private final boolean byteOrderMark;

    CsvFormat(Items items, Export export) {
        this.items = items;
        this.columns = new Columns(export.fields());
        this.byteOrderMark = export.byteOrderMark();
    }

    @Override
    public String head() {
        return (byteOrderMark ? BYTE_ORDER_MARK : "") + CsvLine.of(columns.names());
    }

    @Override
    public String row(Hit hit) {
        return CsvLine.of(columns.cells(items.of(hit)));
    }

    @Override
    public String end(long rows) {
        return "";
    }

    @Override
    public String broken(long rows) {
        return "";
    }
}

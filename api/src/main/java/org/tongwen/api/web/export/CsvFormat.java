package org.tongwen.api.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.tongwen.api.search.SearchResult.Hit;

/**
 * Comma-separated values (RFC 4180) with a line of names. A CSV has no place for a last word: that it is complete, the number of rows in the
 * header of the answer tells, and a connection that ends as HTTP demands.
 */
final class CsvFormat implements RowFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for a formula, which a text from elsewhere must not be (OWASP: CSV injection). */
    private static final String FORMULA = "=+-@\t\r";

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
        return (byteOrderMark ? BYTE_ORDER_MARK : "") + line(columns.names());
    }

    @Override
    public String row(Hit hit) {
        return line(columns.cells(items.of(hit)).stream()
                .map(CsvFormat::neutralised)
                .toList());
    }

    @Override
    public String end(long rows) {
        return "";
    }

    @Override
    public String broken(long rows) {
        return "";
    }

    private static String neutralised(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(line)
                .writeRecord(cells);
        return line.toString();
    }
}

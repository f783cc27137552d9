package org.tongwen.api.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the cells of a line of a CSV (RFC 4180). */
public final class CsvLine {

    /** What a spreadsheet takes for a formula, which a text from elsewhere must not be (OWASP: CSV injection). */
    private static final String FORMULA = "=+-@\t\r";

    /** What begins as a formula, and says nothing but its own value. */
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private CsvLine() {}

    /** Returns the line; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String of(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(line)
                .writeRecord(cells.stream().map(CsvLine::neutralised).toList());
        return line.toString();
    }

    private static String neutralised(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NEGATIVE_NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}

package org.tongwen.indexer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSV and TSV, whose first line names the columns: each row becomes a record with these keys. */
final class TableReader implements FileReader {

    /** Characters of the longest row, so that a forgotten quotation mark does not swallow the whole file. */
    private static final int MAX_ROW = 16 << 20;

    private static final int HEADER_LIMIT = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void read(InputFile file, InputStream in, Intake intake, int depth) throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(RecordBytes.inUtf8(in), StandardCharsets.UTF_8), HEADER_LIMIT);
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_ROW)
                .ofCsvRecord(text);
        Iterator<CsvRecord> iterator = rows.iterator();
        CsvRecord header = next(iterator, file, 1, intake);
        if (header == null) {
            return;
        }
        List<String> columns = header.getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        long last = header.getStartingLineNumber();
        boolean any = false;
        CsvRecord row;
        while ((row = next(iterator, file, last + 1, intake)) != null) {
            any = true;
            last = row.getStartingLineNumber();
            hand(row, columns, file, intake);
        }
        if (!any) {
            intake.failure(file.place(), WholeFileReader.EMPTY);
        }
    }

    /** Returns the next row; null at the end, also at one that comes too early, which is a failure. */
    private static @Nullable CsvRecord next(Iterator<CsvRecord> rows, InputFile file, long line, Intake intake)
            throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            intake.failure(file.place().line(line), "cannot be read as a table from here on: " + e.getMessage());
            return null;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void hand(CsvRecord row, List<String> columns, InputFile file, Intake intake) {
        Place place = file.place().line(row.getStartingLineNumber());
        if (row.getFieldCount() > columns.size()) {
            intake.failure(
                    place,
                    "has " + row.getFieldCount() + " cells, and the first line names " + columns.size()
                            + " columns; quote cells that hold the separator");
            return;
        }
        Map<String, String> record = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!columns.get(i).isEmpty() && !row.getField(i).isBlank()) {
                record.put(columns.get(i), row.getField(i));
            }
        }
        intake.document(new RawDocument(place, Format.RECORD, JSON.writeValueAsBytes(record)));
    }

    /** Returns the character that the first line has most of: spreadsheets write a comma, a semicolon or a tab. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER_LIMIT);
        char[] start = new char[HEADER_LIMIT / 2];
        int length = Math.max(0, text.read(start));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}

package org.tongwen.api.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.tongwen.api.search.SearchResult.Hit;
import reactor.core.publisher.Flux;

/** Spreadsheets (Office Open XML) of one sheet, written while the documents come in; one that was broken off does not open. */
final class Workbooks implements AutoCloseable {

    /** What a sheet holds, less the line of names. */
    static final int MOST_ROWS = 1_048_575;

    private static final int ROWS_AT_ONCE = 100;

    /** Writing a zip blocks: a reader that stalls holds a thread, and no other. */
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    Publisher<DataBuffer> write(Flux<Hit> hits, Items items, Export export, DataBufferFactory buffers) {
        Columns columns = new Columns(export.fields());
        return DataBufferUtils.outputStreamPublisher(out -> write(hits, items, columns, out), buffers, writers);
    }

    private static void write(Flux<Hit> hits, Items items, Columns columns, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Tongwen", null)) {
            Worksheet sheet = workbook.newWorksheet("documents");
            int row = 0;
            writeRow(sheet, row, columns.names());
            for (Hit hit : hits.toIterable(ROWS_AT_ONCE)) {
                row++;
                writeRow(sheet, row, columns.cells(items.of(hit)));
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    @Override
    public void close() {
        writers.shutdownNow();
    }
}

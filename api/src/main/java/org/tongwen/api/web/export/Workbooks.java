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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Spreadsheets (Office Open XML) of one sheet, written while the rows come in; one that was broken off does not open. */
@Component
public final class Workbooks implements DisposableBean {

    /** What a sheet holds, less the line of names. */
    static final int MOST_ROWS = 1_048_575;

    private static final int ROWS_AT_ONCE = 20;
    private static final int BYTES_AT_ONCE = 16 * 1024;

    /** Writing a zip blocks: a reader that stalls holds a thread, and no other. */
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Returns the file in pieces.
     *
     * @param names of the columns
     * @param rows their texts and numbers
     */
    public Publisher<DataBuffer> write(
            String sheet, List<String> names, Flux<? extends List<?>> rows, DataBufferFactory buffers) {
        return DataBufferUtils.outputStreamPublisher(
                out -> write(sheet, names, rows, out), buffers, writers, BYTES_AT_ONCE);
    }

    private static void write(String name, List<String> names, Flux<? extends List<?>> rows, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Tongwen", null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            int row = 0;
            writeRow(sheet, row, names);
            for (List<?> cells : rows.toIterable(ROWS_AT_ONCE)) {
                row++;
                writeRow(sheet, row, cells);
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(cells.get(column)));
            }
        }
    }

    @Override
    public void destroy() {
        writers.shutdownNow();
    }
}

package org.tongwen.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Outcome;
import org.tongwen.model.document.Damage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes what became of each input to a file of JSON, while the run goes on; the sums stand at its end. */
final class ReportFile implements IndexListener, AutoCloseable {

    private final Path file;
    private final JsonGenerator json;

    private ReportFile(Path file, JsonGenerator json) {
        this.file = file;
        this.json = json;
    }

    /** Begins a report in place of what the file holds. */
    static ReportFile to(Path file) {
        try {
            JsonGenerator json = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .createGenerator(Files.newOutputStream(file));
            json.writeStartObject();
            json.writeArrayPropertyStart("inputs");
            return new ReportFile(file, json);
        } catch (IOException | JacksonException e) {
            throw cannotWrite(file, e);
        }
    }

    @Override
    public void done(Outcome outcome) {
        try {
            json.writeStartObject();
            json.writeStringProperty("input", outcome.place().location());
            json.writeStringProperty("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
            outcome.id().ifPresent(id -> json.writeStringProperty("id", id));
            outcome.reason().ifPresent(reason -> json.writeStringProperty("reason", reason));
            writeAll(
                    "damage", outcome.damage().stream().sorted().map(Damage::id).toList());
            writeAll("notes", outcome.notes());
            json.writeEndObject();
        } catch (JacksonException e) {
            throw cannotWrite(file, e);
        }
    }

    private void writeAll(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** Writes the sums. */
    void finish(IndexReport report) {
        try {
            json.writeEndArray();
            json.writeNumberProperty("read", report.read());
            json.writeNumberProperty("indexed", report.indexed());
            json.writeNumberProperty("updated", report.updated());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeNumberProperty("removed", report.removed());
            json.writeNumberProperty("kept", report.kept());
            json.writeNumberProperty("failed", report.failed());
            json.writeNumberProperty("seconds", report.elapsed().toMillis() / 1000.0);
            json.writeEndObject();
        } catch (JacksonException e) {
            throw cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    private static UserError cannotWrite(Path file, Exception e) {
        return new UserError("the report cannot be written to " + file + ": " + e.getMessage());
    }
}

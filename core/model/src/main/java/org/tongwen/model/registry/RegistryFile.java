package org.tongwen.model.registry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/**
 * The product's table of a registry, with the rows of an institution's own file if a setting names one: a row with a new id is
 * added, one with an id of the product's replaces it.
 */
public final class RegistryFile<R> {

    private final String setting;
    private final Class<?> owner;
    private final String resource;
    private final Function<List<Row>, R> reader;

    // Not read when a class is loaded: what is wrong with the file would come out as an error of the virtual machine.
    private volatile @Nullable R registry;

    /** Names the table beside its owner, the system property that names the file, and what makes a registry of rows. */
    public RegistryFile(String setting, Class<?> owner, String resource, Function<List<Row>, R> reader) {
        this.setting = setting;
        this.owner = owner;
        this.resource = resource;
        this.reader = reader;
    }

    /**
     * Returns the registry, read once.
     *
     * @throws RegistryProblem if the file that the setting names cannot be used
     */
    public R get() {
        R read = registry;
        return read == null ? read() : read;
    }

    private synchronized R read() {
        R read = registry;
        if (read == null) {
            List<Row> own = Table.ofResource(owner, resource).rows();
            read = file().map(file -> withRowsOf(file, own)).orElseGet(() -> reader.apply(own));
            registry = read;
        }
        return read;
    }

    /** Returns the file that the system property names, else the environment: {@code TONGWEN_CLUSTERS} for {@code tongwen.clusters}. */
    private Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(setting))
                .or(() -> Optional.ofNullable(
                        System.getenv(setting.replace('.', '_').toUpperCase(Locale.ROOT))))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** Reads the registry with the rows of this file, which may begin with the byte order mark that spreadsheets write. */
    private R withRowsOf(Path file, List<Row> own) {
        try {
            String text = Files.readString(file);
            String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Map<String, Row> rows = new LinkedHashMap<>();
            own.forEach(row -> rows.put(row.require("id"), row));
            Table.read(file.toString(), new StringReader(table))
                    .rows()
                    .forEach(row -> rows.put(row.require("id"), row));
            return reader.apply(List.copyOf(rows.values()));
        } catch (NoSuchFileException e) {
            throw problem("no such file: " + file, e);
        } catch (CharacterCodingException e) {
            throw problem(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw problem("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()), e);
        }
    }

    private RegistryProblem problem(String message, Exception cause) {
        return new RegistryProblem(setting + ": " + message, cause);
    }
}

package org.tongwen.model.registry;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.SettingTable;
import org.tongwen.model.table.Table;

/**
 * The product's table of a registry, with the rows of an institution's own file if a setting names one: a row with a new id is
 * added, one with an id of the product's replaces it.
 */
public final class RegistryFile<R> {

    private final SettingTable setting;
    private final Class<?> owner;
    private final String resource;
    private final Function<List<Row>, R> reader;

    // Not read when a class is loaded: what is wrong with the file would come out as an error of the virtual machine.
    private volatile @Nullable R registry;

    /** Names the table beside its owner, the system property that names the file, and what makes a registry of rows. */
    public RegistryFile(String setting, Class<?> owner, String resource, Function<List<Row>, R> reader) {
        this.setting = new SettingTable(setting, RegistryProblem::new);
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

    /** Returns the file that the setting names, if it names one. */
    public Optional<Path> ownFile() {
        return setting.file();
    }

    private synchronized R read() {
        R read = registry;
        if (read == null) {
            List<Row> own = Table.ofResource(owner, resource).rows();
            read = setting.file()
                    .map(file -> setting.read(file, table -> withRowsOf(table, own)))
                    .orElseGet(() -> reader.apply(own));
            registry = read;
        }
        return read;
    }

    private R withRowsOf(Table file, List<Row> own) {
        Map<String, Row> rows = new LinkedHashMap<>();
        own.forEach(row -> rows.put(row.require("id"), row));
        file.rows().forEach(row -> rows.put(row.require("id"), row));
        return reader.apply(List.copyOf(rows.values()));
    }
}

package org.tongwen.model.programme;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.region.Regions;
import org.tongwen.model.registry.NameIndex;
import org.tongwen.model.registry.Names;
import org.tongwen.model.registry.RegistryFile;
import org.tongwen.model.registry.RowReader;
import org.tongwen.model.registry.Source;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;

/** The registry of programmes and plans. */
public final class Programmes {

    private static final RegistryFile<Programmes> STANDARD =
            new RegistryFile<>("tongwen.programmes", Programmes.class, "programmes.tsv", Programmes::new);

    private final Map<String, Programme> byId = new LinkedHashMap<>();
    private final Map<String, ProgrammeName> folded = new LinkedHashMap<>();
    private final NameIndex<Programme> index = new NameIndex<>();
    private final ProgrammeRecogniser recogniser;

    Programmes(List<Row> rows) {
        rows.forEach(this::add);
        recogniser = new ProgrammeRecogniser(Dictionary.of(folded));
    }

    /**
     * Returns the programmes that come with the product, and those of the file that the setting {@code tongwen.programmes} names.
     *
     * @throws org.tongwen.model.registry.RegistryProblem if that file cannot be used
     */
    public static Programmes standard() {
        return STANDARD.get();
    }

    /** Returns the file that the setting {@code tongwen.programmes} names, if it names one. */
    public static Optional<Path> ownFile() {
        return STANDARD.ownFile();
    }

    /** Returns the programmes, in the order of the table. */
    public List<Programme> list() {
        return List.copyOf(byId.values());
    }

    /** Returns the programme with this id, if there is one. */
    public Optional<Programme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the programme with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Programme get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no programme has the id " + id));
    }

    /**
     * Returns the programmes that a user may mean by an id, name or alias in either script, with or without quotes in it; none if
     * nothing is known by that name.
     */
    public List<Programme> resolve(String idOrName) {
        return index.list(Unquoted.of(fold(idOrName)).text());
    }

    /** Returns the recogniser of these programmes. */
    public ProgrammeRecogniser recogniser() {
        return recogniser;
    }

    private void add(Row row) {
        Programme programme = RowReader.read(row, Programmes::programme);
        if (byId.put(programme.id(), programme) != null) {
            throw row.error("the id " + programme.id() + " stands twice");
        }
        index.add(programme.id(), programme);
        Stream.concat(programme.names().stream(), programme.aliases().stream())
                .forEach(name -> index.add(name, programme));
        Stream.of(programme.names().hans(), programme.names().hant())
                .forEach(name -> name(row, name, ProgrammeName.of(programme, "programme.name")));
        row.list("aliases").forEach(alias -> name(row, alias, ProgrammeName.of(programme, "programme.alias")));
        row.list("bare").forEach(bare -> name(row, bare, ProgrammeName.near(programme, near(row))));
        row.list("hides").forEach(word -> folded.putIfAbsent(fold(word), ProgrammeName.HIDING));
    }

    private void name(Row row, String name, ProgrammeName meaning) {
        ProgrammeName other = folded.putIfAbsent(fold(name), meaning);
        Programme owner = other == null ? null : other.programme();
        if (owner != null && !owner.equals(meaning.programme())) {
            throw row.error("the name " + name + " already means " + owner.id());
        }
    }

    private static Dictionary<Boolean> near(Row row) {
        row.require("near");
        return Dictionary.of(row.list("near").stream()
                .collect(Collectors.toMap(Programmes::fold, word -> true, (one, other) -> one)));
    }

    private static Programme programme(Row row) {
        List<String> regions = row.list("regions");
        regions.stream()
                .filter(code -> Regions.standard().find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw row.error("no region has the code " + code);
                });
        return new Programme(
                row.require("id"),
                Names.of(row),
                Stream.concat(row.list("aliases").stream(), row.list("bare").stream())
                        .toList(),
                ProgrammeKind.valueOf(row.require("kind").toUpperCase(Locale.ROOT)),
                regions,
                Period.of(row),
                Source.of(row));
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}

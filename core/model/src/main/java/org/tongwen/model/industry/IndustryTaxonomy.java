package org.tongwen.model.industry;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Industries in two levels, sectors and chains, with the terms that show them. */
public final class IndustryTaxonomy {

    /** What a value may end with that a name leaves out: 纺织业, 新能源产业. */
    private static final Pattern KIND = Pattern.compile("(?:产业|行业|制造业|工业|领域|业)$");

    private final String version;
    private final Map<String, Industry> byId = new LinkedHashMap<>();
    private final IndustryTerms terms = new IndustryTerms();
    private final Map<String, Set<Industry>> byName = new LinkedHashMap<>();

    private IndustryTaxonomy(Table table) {
        version = table.version();
        table.rows().forEach(this::addIndustry);
        table.rows().forEach(this::addTerms);
    }

    /**
     * Returns the taxonomy that is in use: the institution's own if the setting {@code tongwen.industries} names a file, else
     * the one that comes with the product.
     *
     * @throws IndustryTaxonomyProblem if that file cannot be used
     */
    public static IndustryTaxonomy standard() {
        return StandardTaxonomy.get();
    }

    /** Returns the file that the setting {@code tongwen.industries} puts in the place of the product's own, if it names one. */
    public static Optional<Path> ownFile() {
        return StandardTaxonomy.file();
    }

    /**
     * Reads a taxonomy in the form of the product's own: a {@link Table} with the columns {@code id}, {@code name}, {@code name_hant},
     * {@code name_en}, {@code codes} and {@code terms} ({@code 集成电路=3|芯片=2}), perhaps {@code terms_hant} and {@code terms_en};
     * does not close the reader.
     *
     * @throws IllegalArgumentException if it is malformed; the message names the line
     */
    public static IndustryTaxonomy read(String name, Reader reader) throws IOException {
        return of(Table.read(name, reader));
    }

    static IndustryTaxonomy of(Table table) {
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException(table.name() + ": no industries");
        }
        return new IndustryTaxonomy(table);
    }

    /** Returns the version that the file states. */
    public String version() {
        return version;
    }

    /**
     * Returns the industry with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Industry get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no industry has the id " + id));
    }

    /** Returns the industry with this id, if there is one. */
    public Optional<Industry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns all industries, each sector before its chains if the file has them so. */
    public List<Industry> list() {
        return List.copyOf(byId.values());
    }

    /** Returns the sectors. */
    public List<Industry> sectors() {
        return byId.values().stream()
                .filter(industry -> industry.sector().isEmpty())
                .toList();
    }

    /** Returns the sector that contains this chain; none for a sector. */
    public Optional<Industry> parent(Industry industry) {
        return industry.sector().map(this::get);
    }

    /** Returns the chains of a sector. */
    public List<Industry> children(Industry sector) {
        return byId.values().stream()
                .filter(industry ->
                        industry.sector().filter(sector.id()::equals).isPresent())
                .toList();
    }

    /** Returns all terms that show an industry, each of them one. */
    public List<IndustryTerm> terms() {
        return terms.list();
    }

    /**
     * Returns the industries that a user may mean by an id, a name in any language, a term in either script or a GB/T 4754 code;
     * none if nothing is known by that name, nor without the 业 or 产业 at its end.
     */
    public List<Industry> resolve(String idOrNameOrTerm) {
        String name = fold(idOrNameOrTerm.strip());
        List<Industry> exact = named(name);
        return exact.isEmpty() ? named(KIND.matcher(name).replaceFirst("")) : exact;
    }

    private List<Industry> named(String name) {
        Set<Industry> named = byName.get(name);
        if (named != null) {
            return List.copyOf(named);
        }
        return terms.find(name).map(List::of).orElse(List.of());
    }

    /** Returns the terms by their folded form, with those that hide others. */
    Map<String, IndustryTerm> foldedTerms() {
        return terms.byFoldedText();
    }

    private void addIndustry(Row row) {
        Industry industry = industry(row);
        if (byId.put(industry.id(), industry) != null) {
            throw row.error("the id " + industry.id() + " stands twice");
        }
        Stream.of(industry.id(), industry.name(), industry.nameHant(), industry.nameEn())
                .forEach(name -> addName(name, industry));
        industry.codes().forEach(code -> addName(code, industry));
    }

    private void addName(String name, Industry industry) {
        byName.computeIfAbsent(fold(name), folded -> new LinkedHashSet<>()).add(industry);
    }

    private void addTerms(Row row) {
        Industry industry = get(row.require("id"));
        industry.sector().filter(sector -> !byId.containsKey(sector)).ifPresent(sector -> {
            throw row.error("no sector " + sector + " for " + industry.id());
        });
        terms.add(row, industry);
    }

    private static Industry industry(Row row) {
        String id = row.require("id");
        String name = row.require("name");
        String hant = row.require("name_hant");
        String english = row.require("name_en");
        List<String> codes = row.list("codes");
        try {
            return new Industry(id, name, hant, english, codes);
        } catch (IllegalArgumentException e) {
            throw row.error(e);
        }
    }

    static String fold(String text) {
        return ScriptFolding.standard().fold(text.toLowerCase(Locale.ROOT));
    }
}

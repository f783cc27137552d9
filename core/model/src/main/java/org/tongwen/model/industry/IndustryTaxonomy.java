package org.tongwen.model.industry;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Industries in two levels, sectors and chains, with the terms that show them. */
public final class IndustryTaxonomy {

    private static final IndustryTaxonomy STANDARD =
            new IndustryTaxonomy(Table.ofResource(IndustryTaxonomy.class, "industries.tsv"));

    private final String version;
    private final Map<String, Industry> byId = new LinkedHashMap<>();
    private final Map<String, IndustryTerm> terms = new LinkedHashMap<>();
    private final Map<String, Set<Industry>> byName = new LinkedHashMap<>();

    private IndustryTaxonomy(Table table) {
        version = table.version();
        table.rows().forEach(this::addIndustry);
        table.rows().forEach(this::addTerms);
    }

    /** Returns the taxonomy that comes with the product. */
    public static IndustryTaxonomy standard() {
        return STANDARD;
    }

    /**
     * Reads a taxonomy in the form of the standard one: a {@link Table} with the columns {@code id}, {@code name}, {@code name_hant},
     * {@code name_en}, {@code codes} and {@code terms} ({@code 集成电路=3|芯片=2}); does not close the reader.
     *
     * @throws IllegalArgumentException if it is malformed; the message names the line
     */
    public static IndustryTaxonomy read(String name, Reader reader) throws IOException {
        return new IndustryTaxonomy(Table.read(name, reader));
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

    /** Returns all terms, of which each shows one industry. */
    public List<IndustryTerm> terms() {
        return List.copyOf(terms.values());
    }

    /**
     * Returns the industries that a user may mean by an id, a name in any language, a term in either script or a GB/T 4754 code;
     * none if nothing is known by that name.
     */
    public List<Industry> resolve(String idOrNameOrTerm) {
        String name = fold(idOrNameOrTerm.strip());
        Set<Industry> named = byName.get(name);
        if (named != null) {
            return List.copyOf(named);
        }
        IndustryTerm term = terms.get(name);
        return term == null ? List.of() : List.of(term.industry());
    }

    /** Returns the terms by their folded form. */
    Map<String, IndustryTerm> foldedTerms() {
        return terms;
    }

    private void addIndustry(Row row) {
        Industry industry = checked(
                row,
                () -> new Industry(
                        row.require("id"),
                        row.require("name"),
                        row.require("name_hant"),
                        row.require("name_en"),
                        row.list("codes")));
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
        for (String cell : row.list("terms")) {
            IndustryTerm term = term(row, industry, cell);
            IndustryTerm other = terms.putIfAbsent(fold(term.text()), term);
            if (other != null && !other.industry().equals(industry)) {
                throw row.error("the term " + term.text() + " already shows "
                        + other.industry().id());
            }
        }
    }

    private static IndustryTerm term(Row row, Industry industry, String cell) {
        int sign = cell.lastIndexOf('=');
        boolean weighted = sign > 0 && sign == cell.length() - 2 && Character.isDigit(cell.charAt(sign + 1));
        if (!weighted) {
            throw row.error("a term needs a weight, as in 集成电路=3: " + cell);
        }
        int weight = Character.digit(cell.charAt(sign + 1), 10);
        return checked(row, () -> new IndustryTerm(industry, cell.substring(0, sign), weight));
    }

    private static <T> T checked(Row row, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw row.error(e);
        }
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text.toLowerCase(Locale.ROOT));
    }
}

package org.tongwen.model.industry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.model.table.Row;

/** The terms of a taxonomy by their folded form, of which each stands for one industry. */
final class IndustryTerms {

    private static final String COLUMN = "terms";

    /** The columns that a file need not have. */
    private static final List<String> FURTHER_COLUMNS = List.of("terms_hant", "terms_en");

    private final Map<String, IndustryTerm> folded = new LinkedHashMap<>();

    /**
     * Adds the terms in the row of this industry.
     *
     * @throws IllegalArgumentException if one is malformed or contradicts another; the message names the line
     */
    void add(Row row, Industry industry) {
        addColumn(row, COLUMN, industry);
        FURTHER_COLUMNS.stream().filter(row.cells()::containsKey).forEach(column -> addColumn(row, column, industry));
    }

    private void addColumn(Row row, String column, Industry industry) {
        row.list(column).forEach(cell -> add(row, parse(row, cell, industry)));
    }

    private static IndustryTerm parse(Row row, String cell, Industry industry) {
        try {
            return IndustryTerm.parse(industry, cell);
        } catch (IllegalArgumentException e) {
            throw row.error(e);
        }
    }

    private void add(Row row, IndustryTerm term) {
        IndustryTerm other = folded.putIfAbsent(IndustryTaxonomy.fold(term.text()), term);
        if (other != null && !other.industry().equals(term.industry())) {
            throw row.error("the term " + term.text() + " already shows "
                    + other.industry().id());
        }
        if (other != null && other.weight() != term.weight()) {
            throw row.error("the term " + term.text() + " has two weights");
        }
    }

    /** Returns the industry that this folded term shows, if it shows one. */
    Optional<Industry> find(String foldedTerm) {
        return Optional.ofNullable(folded.get(foldedTerm))
                .filter(term -> !term.hides())
                .map(IndustryTerm::industry);
    }

    /** Returns the terms that show an industry. */
    List<IndustryTerm> list() {
        return folded.values().stream().filter(term -> !term.hides()).toList();
    }

    /** Returns all terms, with those that hide others. */
    Map<String, IndustryTerm> byFoldedText() {
        return folded;
    }
}

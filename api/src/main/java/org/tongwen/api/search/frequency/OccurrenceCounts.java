package org.tongwen.api.search.frequency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.concordance.occurrence.Found;
import org.tongwen.api.search.trend.Cell;
import org.tongwen.api.search.trend.TrendRequest;

/** How often the words of each query stand in the documents of each cell. */
public final class OccurrenceCounts {

    private final TrendRequest request;
    private final long[] totals;
    private final Map<CellKey, long[]> byCell = new HashMap<>();

    /** Begins at zero. */
    OccurrenceCounts(TrendRequest request) {
        this.request = request;
        this.totals = new long[request.queries().size()];
    }

    /** Takes the next document that a query finds. */
    void add(int query, Found found) {
        int occurrences = found.occurrences().size();
        totals[query] += occurrences;
        DocumentCells.of(found.document(), request)
                .forEach(cell -> byCell.computeIfAbsent(cell, same -> new long[totals.length])[query] += occurrences);
    }

    /** Returns how often the words of a query stand in all documents, each of which counts once. */
    public long total(int query) {
        return totals[query];
    }

    /**
     * Returns the cells with what was counted.
     *
     * @param cells all that have documents; those of which nothing is known, as documents came meanwhile, are added
     */
    public List<Cell> in(List<Cell> cells) {
        Map<CellKey, Cell> known =
                cells.stream().collect(Collectors.toMap(cell -> new CellKey(cell.value(), cell.when()), cell -> cell));
        Set<CellKey> all = new LinkedHashSet<>(known.keySet());
        all.addAll(byCell.keySet());
        List<Cell> counted = new ArrayList<>();
        all.forEach(key -> counted.add(cell(key, known.get(key))));
        return counted;
    }

    private Cell cell(CellKey key, @Nullable Cell known) {
        long[] matching = Objects.requireNonNullElseGet(byCell.get(key), () -> new long[totals.length]);
        return new Cell(
                key.value(),
                key.when(),
                known == null ? 0 : known.all(),
                known == null ? 0 : known.documents(),
                LongStream.of(matching).boxed().toList());
    }
}

package org.tongwen.model.industry;

import java.util.List;
import java.util.Optional;

/**
 * A sector, or an industrial chain inside a sector.
 *
 * @param id lower-case ASCII; a chain's starts with its sector's and a dot, as in {@code electronics.integrated-circuits}
 * @param codes sections and groups of GB/T 4754-2017, such as {@code C39}
 */
public record Industry(String id, String name, String nameHant, String nameEn, List<String> codes) {

    public Industry {
        if (id.isEmpty()
                || !id.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')) {
            throw new IllegalArgumentException("an industry's id has lower-case letters, digits, - and one dot: " + id);
        }
        if (id.indexOf('.') != id.lastIndexOf('.')) {
            throw new IllegalArgumentException("the taxonomy has two levels, so an id has at most one dot: " + id);
        }
        if (name.isEmpty() || nameHant.isEmpty() || nameEn.isEmpty()) {
            throw new IllegalArgumentException("the industry " + id + " needs its name in three languages");
        }
        codes = List.copyOf(codes);
    }

    /** Returns the id of the sector that contains this chain; empty for a sector. */
    public Optional<String> sector() {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
    }
}

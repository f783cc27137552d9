package org.tongwen.indexer.charset;

import java.util.Set;
import org.tongwen.model.document.Damage;

/**
 * A text whose characters were repaired as far as possible.
 *
 * @param damage what could not be repaired
 */
public record Repaired(String text, Set<Damage> damage) {

    public Repaired {
        damage = Set.copyOf(damage);
    }
}

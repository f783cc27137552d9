package org.tongwen.model.registry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongwen.model.script.ScriptFolding;

/** Finds entries by the names that users type, in either script and any case. */
public final class NameIndex<T> {

    private final Map<String, Set<T>> byName = new HashMap<>();

    /** Makes an entry known by a name. */
    public void add(String name, T entry) {
        byName.computeIfAbsent(fold(name), folded -> new LinkedHashSet<>()).add(entry);
    }

    /** Returns the entries that are known by this name; none if there are none. */
    public List<T> list(String name) {
        return List.copyOf(byName.getOrDefault(fold(name), Set.of()));
    }

    private static String fold(String name) {
        return ScriptFolding.standard().fold(name.strip().toLowerCase(Locale.ROOT));
    }
}

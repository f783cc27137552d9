package org.tongwen.model.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Mention;

/** The agencies that are known by name; authorities of places are known by pattern, see {@link AgencyRecogniser}. */
public final class Agencies {

    private static final String CABINET = "行政院";
    private static final String TAIWAN = "710000";
    private static final Agencies STANDARD = new Agencies();

    private final List<Agency> agencies = new ArrayList<>();
    /** By every folded name that running text may use; two agencies bear one name on the two sides of the strait. */
    private final Map<String, List<Agency>> byName = new LinkedHashMap<>();
    /** Folded names that Taiwan's bodies share with others elsewhere, unless 行政院 stands before them: 環境保護署 is Hong Kong's, too. */
    private final Set<String> shared = new HashSet<>();
    /** By the folded names that only a filter may use. */
    private final Map<String, List<Agency>> byQuery = new HashMap<>();
    /** By folded name, the folded aliases. */
    private final Map<String, Set<String>> aliases = new HashMap<>();

    private Agencies() {
        for (Row row : Table.ofResource(Agencies.class, "agencies.tsv").rows()) {
            Agency agency = new Agency(
                    row.require("name"),
                    row.require("name_hant"),
                    Level.valueOf(row.require("level").toUpperCase(Locale.ROOT)),
                    Regions.standard().get(row.require("region")).code());
            agencies.add(agency);
            Stream.concat(Stream.of(agency.name(), agency.nameHant()), row.list("aliases").stream())
                    .map(Agencies::fold)
                    .distinct()
                    .forEach(name -> add(byName, name, agency));
            if (row.get("where").equals("taiwan") || row.list("aliases").contains(CABINET + agency.name())) {
                shared.add(fold(agency.name()));
            }
            row.list("query").forEach(name -> add(byQuery, fold(name), agency));
            Stream.concat(row.list("aliases").stream(), row.list("query").stream())
                    .forEach(alias -> aliases.computeIfAbsent(fold(agency.name()), name -> new LinkedHashSet<>())
                            .add(fold(alias)));
        }
    }

    /** Returns the agencies. */
    public static Agencies standard() {
        return STANDARD;
    }

    /** Returns the agencies that are known by name. */
    public List<Agency> list() {
        return List.copyOf(agencies);
    }

    /** Returns the agencies by every name and abbreviation, folded. */
    public Map<String, List<Agency>> names() {
        Map<String, List<Agency>> names = new LinkedHashMap<>(byName);
        byQuery.forEach(names::putIfAbsent);
        return names;
    }

    /**
     * Returns the agencies that a user may mean by a name or alias in either script, also with a place before it: several if
     * several bear the name; none if the text is no agency.
     */
    public List<Agency> resolve(String nameOrAlias) {
        String typed = nameOrAlias.strip();
        String name = fold(typed);
        List<Agency> known = byName.getOrDefault(name, byQuery.getOrDefault(name, List.of()));
        return known.isEmpty() ? resolvePattern(typed) : List.copyOf(known);
    }

    /** Returns what else people write for the bodies with this folded name, folded; nothing if the dictionary has none. */
    public Set<String> aliases(String foldedName) {
        return Collections.unmodifiableSet(aliases.getOrDefault(foldedName, Set.of()));
    }

    /** Returns the names of running text, folded: in a Taiwanese text also those that mean its bodies only there. */
    Dictionary<List<Agency>> dictionary(boolean taiwanese) {
        Map<String, List<Agency>> names = new LinkedHashMap<>();
        byName.forEach((name, bearers) -> {
            boolean unclear = !taiwanese && shared.contains(name);
            List<Agency> meant = bearers.stream()
                    .filter(agency -> !(unclear && agency.region().equals(TAIWAN)))
                    .toList();
            if (!meant.isEmpty()) {
                names.put(name, meant);
            }
        });
        return Dictionary.of(names);
    }

    private static List<Agency> resolvePattern(String typed) {
        return AgencyRecogniser.standard().recognise(typed).stream()
                .filter(mention -> mention.end() == typed.length())
                .map(Mention::value)
                .toList();
    }

    private static void add(Map<String, List<Agency>> index, String name, Agency agency) {
        index.computeIfAbsent(name, folded -> new ArrayList<>()).add(agency);
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}

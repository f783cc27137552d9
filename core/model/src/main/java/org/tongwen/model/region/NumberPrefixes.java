package org.tongwen.model.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Tells by the agency's code in a document number of the mainland which place it governs: 苏政办发 is Jiangsu, 国办发 the whole country. */
public final class NumberPrefixes {

    private static final NumberPrefixes STANDARD = new NumberPrefixes(Regions.standard());
    private static final String GOVERNMENT = "政府";

    private record Prefix(List<Region> regions, boolean onlyOfGovernment) {}

    private final Dictionary<Prefix> prefixes;

    private NumberPrefixes(Regions regions) {
        ScriptFolding folding = ScriptFolding.standard();
        Map<String, Prefix> entries = new HashMap<>();
        for (Row row : Table.ofResource(Regions.class, "number-prefixes.tsv").rows()) {
            List<Region> governed = row.list("codes").stream().map(regions::get).toList();
            entries.put(
                    folding.fold(row.require("prefix")),
                    new Prefix(governed, row.get("next").equals("government")));
        }
        prefixes = Dictionary.of(entries);
    }

    /** Returns the known prefixes. */
    public static NumberPrefixes standard() {
        return STANDARD;
    }

    /** Returns the regions that this code in either script may stand for: several if their governments use the same character, none if it tells nothing. */
    public List<Region> resolve(String agencyCode) {
        String code = ScriptFolding.standard().fold(agencyCode);
        Match<Prefix> match = prefixes.longestAt(code, 0);
        if (match == null || (match.value().onlyOfGovernment() && !isOfGovernment(code, match.end()))) {
            return List.of();
        }
        return match.value().regions();
    }

    private static boolean isOfGovernment(String code, int end) {
        return end < code.length() && GOVERNMENT.indexOf(code.charAt(end)) >= 0;
    }
}

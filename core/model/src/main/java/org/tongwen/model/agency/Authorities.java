package org.tongwen.model.agency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Locality;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Territory;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The authorities that a place may have, by what stands around its name: 江苏省 and 工信厅 make 江苏省工业和信息化厅. */
final class Authorities {

    private static final String PARTY = "中共";

    /** The authority, and the characters of the text that name it. */
    record Found(int start, int end, Agency agency) {}

    private final Dictionary<BodyName> mainland = bodies("mainland");
    private final Dictionary<BodyName> other = bodies("other");

    /** Returns the authority that is named by a place and what follows it in the folded text, or null if nothing does. */
    @Nullable Found find(String text, Match<Territory> place) {
        Territory territory = place.value();
        if (territory instanceof MacroRegion) {
            return null;
        }
        Region region = territory.regions().getFirst();
        Match<BodyName> body = (isMainland(region) ? mainland : other).longestAt(text, place.end());
        if (body == null || body.value().isNone()) {
            return null;
        }
        String before = body.value().before();
        boolean isBefore = text.startsWith(before, place.start() - before.length());
        // 委 alone is the committee of the Party only where the text says so.
        if (body.end() - body.start() == 1 && !(isBefore && before.equals(PARTY))) {
            return null;
        }
        int start = isBefore ? place.start() - before.length() : place.start();
        return new Found(start, body.end(), agency(territory, region, body.value()));
    }

    private static Agency agency(Territory territory, Region region, BodyName body) {
        Level level = territory instanceof Locality locality ? locality.level() : region.level();
        return new Agency(body.of(territory), body.ofHant(territory), level, region.code());
    }

    private static boolean isMainland(Region region) {
        return region.code().charAt(0) < '7';
    }

    private static Dictionary<BodyName> bodies(String where) {
        ScriptFolding folding = ScriptFolding.standard();
        Map<String, BodyName> bodies = new HashMap<>();
        for (Row row : Table.ofResource(Authorities.class, "bodies.tsv").rows()) {
            BodyName body = new BodyName(row.require("name"), row.require("name_hant"));
            if (row.require("where").equals("none")) {
                bodies.put(folding.fold(body.after()), BodyName.NONE);
            } else if (row.require("where").equals(where)) {
                bodies.put(folding.fold(body.after()), body);
                row.list("aliases").forEach(alias -> bodies.put(folding.fold(alias), body));
            }
        }
        return Dictionary.of(bodies);
    }
}

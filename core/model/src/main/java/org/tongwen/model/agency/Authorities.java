package org.tongwen.model.agency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Locality;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.region.Territory;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Dictionary;
import org.tongwen.model.text.Match;

/** The authorities that a place may have, by what follows its name: 江苏省 and 工信厅 make 江苏省工业和信息化厅. */
final class Authorities {

    private static final String PLACE = "{}";
    private static final String PARTY = "中共";

    /** The name of an authority in both scripts with {@code {}} for the place; empty if the words name none. */
    private record Body(String name, String nameHant) {

        boolean isParty() {
            return name.startsWith(PARTY);
        }
    }

    /** The authority, and the characters of the text that name it. */
    record Found(int start, int end, Agency agency) {}

    private final Dictionary<Body> mainland = bodies("mainland");
    private final Dictionary<Body> other = bodies("other");
    private final Regions regions = Regions.standard();

    /** Returns the authority that is named by a place and what follows it in the folded text, or null if nothing does. */
    @Nullable Found find(String text, Match<Territory> place) {
        Territory territory = place.value();
        if (territory instanceof MacroRegion) {
            return null;
        }
        Region region = territory.regions().getFirst();
        Match<Body> body = (isMainland(region) ? mainland : other).longestAt(text, place.end());
        if (body == null || body.value().name().isEmpty()) {
            return null;
        }
        boolean afterParty = text.startsWith(PARTY, place.start() - PARTY.length());
        // 委 alone is the committee of the Party only where the text says so.
        if (body.end() - body.start() == 1 && !afterParty) {
            return null;
        }
        int start = afterParty && body.value().isParty() ? place.start() - PARTY.length() : place.start();
        return new Found(start, body.end(), agency(territory, region, body.value()));
    }

    private Agency agency(Territory territory, Region region, Body body) {
        Level level = territory instanceof Locality locality ? locality.level() : region.level();
        String around = "";
        String aroundHant = "";
        if (territory instanceof Region county && county.level() == Level.COUNTY) {
            Region parent = regions.parent(county).orElse(county);
            boolean named = parent.level() == Level.CITY || parent.name().endsWith("市");
            around = named ? parent.name() : "";
            aroundHant = named ? parent.nameHant() : "";
        }
        return new Agency(
                body.name().replace(PLACE, around + territory.name()),
                body.nameHant().replace(PLACE, aroundHant + territory.nameHant()),
                level,
                region.code());
    }

    private static boolean isMainland(Region region) {
        return region.code().charAt(0) < '7';
    }

    private static Dictionary<Body> bodies(String where) {
        ScriptFolding folding = ScriptFolding.standard();
        Map<String, Body> bodies = new HashMap<>();
        for (Row row : Table.ofResource(Authorities.class, "bodies.tsv").rows()) {
            String name = row.require("name");
            String following = name.substring(name.indexOf(PLACE) + PLACE.length());
            if (row.require("where").equals("none")) {
                bodies.put(folding.fold(following), new Body("", ""));
            } else if (row.require("where").equals(where)) {
                Body body = new Body(name, row.require("name_hant"));
                bodies.put(folding.fold(following), body);
                row.list("aliases").forEach(alias -> bodies.put(folding.fold(alias), body));
            }
        }
        return Dictionary.of(bodies);
    }
}

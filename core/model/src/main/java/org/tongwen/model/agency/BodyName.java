package org.tongwen.model.agency;

import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.region.Territory;

/**
 * The name of an authority in both scripts, with {@code {}} for the place in full or {@code {short}} for the place as it is
 * called in short: {}人民政府, 国家税务总局{}税务局, {short}海关.
 */
record BodyName(String name, String nameHant) {

    /** What is no authority at all, though it begins like one. */
    static final BodyName NONE = new BodyName("", "");

    private static final String PLACE = "{}";
    private static final String SHORT_PLACE = "{short}";

    boolean isNone() {
        return name.isEmpty();
    }

    /** Returns what stands before the place, in Simplified script. */
    String before() {
        return name.substring(0, name.indexOf('{'));
    }

    /** Returns what stands after the place, in Simplified script. */
    String after() {
        return name.substring(name.indexOf('}') + 1);
    }

    /** Returns the authority of this place in Simplified script. */
    String of(Territory place) {
        return name.replace(PLACE, around(place, false) + place.name())
                .replace(SHORT_PLACE, place.name().substring(0, shortLength(place)));
    }

    /** Returns the authority of this place in Traditional script. */
    String ofHant(Territory place) {
        return nameHant.replace(PLACE, around(place, true) + place.nameHant())
                .replace(SHORT_PLACE, place.nameHant().substring(0, shortLength(place)));
    }

    /** A county is called by its city, too: 苏州市昆山市. */
    private static String around(Territory place, boolean hant) {
        if (!(place instanceof Region county) || county.level() != Level.COUNTY) {
            return "";
        }
        Region parent = Regions.standard().parent(county).orElse(county);
        boolean named = parent.level() == Level.CITY || parent.name().endsWith("市");
        return named ? (hant ? parent.nameHant() : parent.name()) : "";
    }

    /** A short name is the beginning of the full one: 内蒙古 of 内蒙古自治区, 苏州 of 苏州市. */
    private static int shortLength(Territory place) {
        int withoutSuffix = Math.max(1, place.name().length() - 1);
        return place instanceof Region region ? region.shortLength().orElse(withoutSuffix) : withoutSuffix;
    }
}

package org.tongwen.model.region;

import java.util.List;

/** What a place name names: a region with a code, several regions together, or a place inside a region. */
public sealed interface Territory permits Region, MacroRegion, Locality {

    /** Returns the full name in Simplified script. */
    String name();

    /** Returns the full name in Traditional script. */
    String nameHant();

    /** Returns the regions that the place is, consists of, or lies in; at least one. */
    List<Region> regions();
}

package org.tongwen.api.search.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.agency.Agency;

/** The names of issuing bodies, which take long to recognise: those that were asked for last are kept. */
final class AgencyNames {

    private static final int KEPT = 10_000;

    private static final Map<String, Names> BY_FOLDED_NAME = new LinkedHashMap<>(16, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Names> eldest) {
            return size() > KEPT;
        }
    };

    private AgencyNames() {}

    /** Returns what a body is called; one that the dictionary does not have keeps the folded name. None has an English name. */
    static Names of(String folded) {
        synchronized (BY_FOLDED_NAME) {
            return BY_FOLDED_NAME.computeIfAbsent(folded, AgencyNames::find);
        }
    }

    private static Names find(String folded) {
        List<Agency> agencies = Agencies.standard().resolve(folded);
        if (agencies.size() != 1) {
            return Names.of(folded);
        }
        Agency agency = agencies.getFirst();
        return new Names(agency.name(), agency.nameHant(), "");
    }
}

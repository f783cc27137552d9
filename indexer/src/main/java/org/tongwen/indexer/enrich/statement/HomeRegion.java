package org.tongwen.indexer.enrich.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.model.document.Place;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;

/** Tells of which province or city a document is, so that its clusters need no place: one that its title or its issuer names. */
final class HomeRegion {

    private HomeRegion() {}

    /** Returns the code of the place; none if the document does not name it where that counts. */
    static Set<String> of(Place place, String title, List<String> issuers) {
        String code = place.region();
        Optional<Region> region =
                code == null ? Optional.empty() : Regions.standard().find(code);
        return region.filter(HomeRegion::mayHaveClusters)
                .filter(home -> isNamed(home, title, issuers))
                .map(home -> Set.of(home.code()))
                .orElse(Set.of());
    }

    private static boolean mayHaveClusters(Region region) {
        return region.level() == Level.PROVINCE || region.level() == Level.CITY;
    }

    private static boolean isNamed(Region region, String title, List<String> issuers) {
        int length = region.shortLength().orElse(region.name().length() - 1);
        String name = ScriptFolding.standard().fold(region.name().substring(0, length));
        return Stream.concat(Stream.of(title), issuers.stream())
                .anyMatch(text -> ScriptFolding.standard().fold(text).contains(name));
    }
}

package org.tongwen.indexer.enrich.place;

import java.util.List;
import java.util.Optional;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;

/** The main region that came with a document: its city if that lies in its province, else its province. */
final class GivenPlace {

    private GivenPlace() {}

    static Optional<String> decide(Given given, EvidenceLog log) {
        Optional<GivenValue> province = given.find(GivenField.REGION);
        Optional<GivenValue> city = given.find(GivenField.CITY);
        List<Region> outer = resolve(province);
        Optional<Region> inner = resolve(city).stream()
                .filter(region -> outer.isEmpty()
                        || outer.stream().anyMatch(o -> Regions.standard().contains(o, region)))
                .findFirst();
        Optional<Region> region = inner.or(() -> outer.stream().findFirst());
        region.ifPresent(found -> log.given(
                PlaceDecision.REGION, found.code(), inner.isPresent() ? city.orElseThrow() : province.orElseThrow()));
        return region.map(Region::code);
    }

    private static List<Region> resolve(Optional<GivenValue> value) {
        return value.map(stated -> Regions.standard().resolve(stated.text())).orElse(List.of());
    }
}

package org.tongwen.indexer.enrich.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.issuer.Issuer;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.model.document.Place;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Regions;

/**
 * Decides where a document applies: as given, where its issuer governs, whose number it bears, of what its title speaks, of what
 * its body, in that order of trust.
 */
public final class PlaceDecision {

    static final String REGION = "region";
    private static final String LEVEL = "level";

    private PlaceDecision() {}

    /** Returns the main jurisdiction and all regions; logs how each is known. */
    public static Place decide(DocumentText text, List<Issuer> issuers, List<DocumentNumber> numbers, EvidenceLog log) {
        RegionCounts counts = RegionCounts.of(text);
        Optional<PlaceChoice> number = NumberPlace.find(text, numbers, counts);
        Optional<String> main = GivenPlace.decide(text.given(), log).or(() -> {
            Optional<PlaceChoice> choice = IssuerPlace.find(issuers)
                    .or(() -> number)
                    .or(() -> TitlePlace.find(text))
                    .or(() -> OffshorePlace.find(text))
                    .or(() -> BodyPlace.find(text, counts));
            choice.ifPresent(
                    found -> log.extracted(REGION, found.code(), found.rule(), found.confidence(), found.quote()));
            return choice.map(PlaceChoice::code);
        });
        Level level = level(issuers, number, log);
        return new Place(main.orElse(null), AboutRegions.list(main, counts, log), level);
    }

    /** The level of the first issuer, or that of the government whose number the document bears. */
    private static @Nullable Level level(List<Issuer> issuers, Optional<PlaceChoice> number, EvidenceLog log) {
        for (Issuer issuer : issuers) {
            if (issuer.agency() != null) {
                Level level = issuer.agency().level();
                log.extracted(
                        LEVEL, level.id(), "level.issuer", 0.9, issuer.basis().quote());
                return level;
            }
        }
        if (number.isEmpty()) {
            return null;
        }
        Level level = Regions.standard().get(number.get().code()).level();
        log.extracted(LEVEL, level.id(), "level.number", 0.8, number.get().quote());
        return level;
    }
}

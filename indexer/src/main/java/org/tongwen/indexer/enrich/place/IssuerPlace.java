package org.tongwen.indexer.enrich.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.indexer.enrich.issuer.Issuer;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.region.Level;

/** Where those govern who issued a document. */
final class IssuerPlace {

    private record Known(Agency agency, Issuer.Basis basis) {}

    private IssuerPlace() {}

    /** Returns where the first issuer governs; where a ministry acts together with one province, that province. */
    static Optional<PlaceChoice> find(List<Issuer> issuers) {
        List<Known> known = issuers.stream()
                .flatMap(issuer -> Stream.ofNullable(issuer.agency()).map(agency -> new Known(agency, issuer.basis())))
                .toList();
        List<Known> local = known.stream()
                .filter(issuer -> issuer.agency().level() != Level.NATIONAL)
                .toList();
        long provinces = local.stream()
                .map(issuer -> issuer.agency().region().substring(0, 2))
                .distinct()
                .count();
        return (provinces == 1 ? local : known)
                .stream()
                        .findFirst()
                        .map(issuer -> new PlaceChoice(
                                issuer.agency().region(),
                                "region.issuer",
                                0.95,
                                issuer.basis().quote()));
    }
}

package org.tongwen.indexer.enrich.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.region.NumberPrefixes;
import org.tongwen.model.region.Region;

/** Whose number a document bears: 苏政办发〔2021〕3号 is Jiangsu's, 国务院令第255号 the State Council's. */
final class NumberPlace {

    private NumberPlace() {}

    static Optional<PlaceChoice> find(DocumentText text, List<DocumentNumber> numbers, RegionCounts counts) {
        if (text.taiwanese() || numbers.isEmpty()) {
            return Optional.empty();
        }
        DocumentNumber number = numbers.getFirst();
        return ofAgency(number)
                .or(() -> ofPrefix(number, counts))
                .map(code -> new PlaceChoice(code, "region.number", 0.9, quote(text, number)));
    }

    private static Optional<String> ofAgency(DocumentNumber number) {
        return AgencyRecogniser.standard().recognise(number.agencyCode()).stream()
                .filter(agency -> agency.start() == 0)
                .map(agency -> agency.value().region())
                .findFirst();
    }

    /** Of the regions that share a prefix, as 宁政发 is of 宁夏 or 南京, the text has to name one. */
    private static Optional<String> ofPrefix(DocumentNumber number, RegionCounts counts) {
        List<Region> regions = NumberPrefixes.standard().resolve(number.agencyCode());
        return (regions.size() == 1 ? regions.stream().findFirst() : counts.firstWithin(regions)).map(Region::code);
    }

    private static @Nullable Quote quote(DocumentText text, DocumentNumber number) {
        return text.body().numbers().stream()
                .filter(mention -> mention.value().equals(number))
                .findFirst()
                .map(text.body()::quote)
                .orElse(null);
    }
}

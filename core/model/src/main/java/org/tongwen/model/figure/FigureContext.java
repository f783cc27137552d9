package org.tongwen.model.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.industry.IndustryRecogniser;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.region.RegionRecogniser;
import org.tongwen.model.region.Territory;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/**
 * What is known of a text before its figures are read.
 *
 * @param anchor the date of the document, from which 今年 and 去年 count and before which figures are results; null if unknown
 * @param taiwanese whether 114年 is a year of the Republic
 */
public record FigureContext(
        @Nullable PolicyDate anchor,
        boolean taiwanese,
        List<Mention<Territory>> places,
        List<Mention<Agency>> agencies,
        List<Mention<IndustryTerm>> industries) {

    public FigureContext {
        places = List.copyOf(places);
        agencies = List.copyOf(agencies);
        industries = List.copyOf(industries);
    }

    /** Reads the names in a text that nobody has read yet. */
    public static FigureContext of(FoldedText text, @Nullable PolicyDate anchor, boolean taiwanese) {
        List<Mention<Territory>> places =
                (taiwanese ? RegionRecogniser.taiwanese() : RegionRecogniser.standard()).recognise(text);
        AgencyRecogniser agencies = taiwanese ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard();
        return new FigureContext(
                anchor,
                taiwanese,
                places,
                agencies.recognise(text, places),
                IndustryRecogniser.standard().recognise(text));
    }
}

package org.tongwen.indexer.enrich;

import java.util.List;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.date.DateRecogniser;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.industry.IndustryRecogniser;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.region.RegionRecogniser;
import org.tongwen.model.region.Territory;
import org.tongwen.model.text.Mention;

/** All that the recognisers read in a title or in a body. */
record Readings(
        String text,
        Part part,
        List<Mention<PolicyDate>> dates,
        List<Mention<Territory>> places,
        List<Mention<Agency>> agencies,
        List<Mention<DocumentNumber>> numbers,
        List<Mention<IndustryTerm>> industries) {

    /** Reads a text; a Taiwanese one in the sense in which names and years are used there. */
    static Readings of(String text, Part part, boolean taiwanese) {
        return new Readings(
                text,
                part,
                (taiwanese ? DateRecogniser.taiwanese() : DateRecogniser.standard()).recognise(text),
                (taiwanese ? RegionRecogniser.taiwanese() : RegionRecogniser.standard()).recognise(text),
                (taiwanese ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard()).recognise(text),
                DocumentNumberRecogniser.standard().recognise(text),
                IndustryRecogniser.standard().recognise(text));
    }

    Quote quote(Mention<?> mention) {
        return quote(mention.start(), mention.end());
    }

    Quote quote(int start, int end) {
        return new Quote(part, start, end, text.substring(start, end));
    }
}

package org.tongwen.indexer.enrich.text;

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
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** All that the recognisers read in a title or in a body, which is folded once for all of them. */
public record Readings(
        FoldedText folded,
        Part part,
        List<Mention<PolicyDate>> dates,
        List<Mention<Territory>> places,
        List<Mention<Agency>> agencies,
        List<Mention<DocumentNumber>> numbers,
        List<Mention<IndustryTerm>> industries) {

    /** Reads a text; a Taiwanese one in the sense in which names and years are used there. */
    public static Readings of(FoldedText text, Part part, boolean taiwanese) {
        List<Mention<Territory>> places =
                (taiwanese ? RegionRecogniser.taiwanese() : RegionRecogniser.standard()).recognise(text);
        return new Readings(
                text,
                part,
                (taiwanese ? DateRecogniser.taiwanese() : DateRecogniser.standard()).recognise(text),
                places,
                (taiwanese ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard()).recognise(text, places),
                DocumentNumberRecogniser.standard().recognise(text),
                IndustryRecogniser.standard().recognise(text));
    }

    /** Returns the text as it was read. */
    public String text() {
        return folded.original();
    }

    /** Returns the text in the script of rules, with the same indices, as {@link Line#fold} does. */
    public String ruled() {
        return Line.hasSameIndices(folded) ? folded.text() : folded.original();
    }

    /** Returns the characters of a mention as evidence. */
    public Quote quote(Mention<?> mention) {
        return quote(mention.start(), mention.end());
    }

    /** Returns these characters as evidence. */
    public Quote quote(int start, int end) {
        return new Quote(part, start, end, text().substring(start, end));
    }
}

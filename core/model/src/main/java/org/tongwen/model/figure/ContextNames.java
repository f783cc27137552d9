package org.tongwen.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Territory;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** The names that were read in a text, each made a possible subject only when its sentence is asked for. */
final class ContextNames {

    private final FoldedText text;
    private final Slices<Mention<?>> mentions;

    ContextNames(FoldedText text, FigureContext context) {
        this.text = text;
        List<Mention<?>> all = new ArrayList<>(context.places().size()
                + context.agencies().size()
                + context.industries().size());
        all.addAll(context.places());
        all.addAll(context.agencies());
        all.addAll(context.industries());
        // Three lists in order, which sorting takes as they are.
        all.sort(Comparator.comparingInt(Mention::start));
        mentions = new Slices<>(all, mention -> text.foldedOffset(mention.start()));
    }

    /** Returns the names that start between these indices of the folded text, in its order. */
    List<Named> between(int start, int end) {
        List<Named> names = new ArrayList<>();
        for (Mention<?> mention : mentions.between(start, end)) {
            Object value = mention.value();
            if (value instanceof Territory place) {
                names.add(named(
                        mention,
                        SubjectKind.REGION,
                        place.regions().stream().map(Region::code).toList(),
                        List.of()));
            } else if (value instanceof Agency) {
                names.add(named(mention, SubjectKind.AGENCY, List.of(), List.of()));
            } else if (value instanceof IndustryTerm term && term.weight() > 1) {
                names.add(named(
                        mention,
                        SubjectKind.INDUSTRY,
                        List.of(),
                        List.of(term.industry().id())));
            }
        }
        return names;
    }

    private Named named(Mention<?> mention, SubjectKind kind, List<String> regions, List<String> industries) {
        return new Named(
                text.foldedOffset(mention.start()), text.foldedOffset(mention.end()), kind, regions, industries);
    }
}

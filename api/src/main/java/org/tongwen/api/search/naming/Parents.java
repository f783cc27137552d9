package org.tongwen.api.search.naming;

import java.util.Optional;
import org.tongwen.api.search.Field;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;

/** Which value contains another: a province its cities, a sector its chains. */
public final class Parents {

    private Parents() {}

    /** Returns the value that directly contains this one; none at the top and in fields without levels. */
    public static Optional<String> of(Field field, String value) {
        return switch (field) {
            case REGION, ABOUT_REGION ->
                Regions.standard()
                        .find(value)
                        .flatMap(Regions.standard()::parent)
                        .map(Region::code);
            case INDUSTRY ->
                IndustryTaxonomy.standard()
                        .find(value)
                        .flatMap(IndustryTaxonomy.standard()::parent)
                        .map(Industry::id);
            case YEAR,
                    LEVEL,
                    AGENCY,
                    DOCUMENT_TYPE,
                    SCRIPT,
                    SOURCE,
                    NAMED_CLUSTER,
                    PROGRAMME,
                    DOCUMENT_NUMBER,
                    ID,
                    WORK -> Optional.empty();
        };
    }
}

package org.tongwen.api.web.json;

import java.util.Locale;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.equivalence.Equivalence;

/** The crossing of a comparison of both scripts from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Ids.class)
abstract class EquivalenceMapper {

    abstract EquivalenceJson equivalence(Equivalence equivalence);

    @Mapping(target = "q", source = "text")
    @Mapping(target = "total.value", source = "total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "match.used", source = "used")
    @Mapping(target = "match.totals", source = "totals")
    abstract EquivalenceJson.Answer answer(Equivalence.Answer answer);

    String difference(Equivalence.Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT);
    }
}

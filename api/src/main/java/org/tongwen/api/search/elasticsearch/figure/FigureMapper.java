package org.tongwen.api.search.elasticsearch.figure;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.figure.StatedFigure.Period;
import org.tongwen.api.search.figure.StatedFigure.Quote;
import org.tongwen.api.search.figure.StatedFigure.Statement;
import org.tongwen.api.search.figure.StatedFigure.Subject;
import org.tongwen.api.search.figure.StatedFigure.Wording;
import org.tongwen.api.search.naming.Parents;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexStatements;
import org.tongwen.elasticsearch.contract.IndexStatements.StoredFigure;

/** Reads a figure of the index as the domain knows it. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class FigureMapper {

    @Mapping(target = "subject", source = "figure")
    @Mapping(target = "period", source = "figure", qualifiedByName = "period")
    abstract Statement statement(StoredFigure figure);

    @Mapping(target = "kind", source = "subjectKind")
    @Mapping(target = "regions", source = "regions", qualifiedByName = "regions")
    @Mapping(target = "industries", source = "industries", qualifiedByName = "industries")
    abstract Subject subject(StoredFigure figure);

    abstract Wording wording(IndexStatements.Wording wording);

    abstract Quote quote(IndexDocument.StoredQuote quote);

    @Named("period")
    @Nullable Period period(StoredFigure figure) {
        return figure.period() == null || figure.firstDay() == null || figure.lastDay() == null
                ? null
                : new Period(figure.period(), figure.firstDay(), figure.lastDay());
    }

    @Named("regions")
    List<String> regions(List<String> codes) {
        return lowest(Field.REGION, codes);
    }

    @Named("industries")
    List<String> industries(List<String> ids) {
        return lowest(Field.INDUSTRY, ids);
    }

    /** Leaves out what is only there because it contains others. */
    private static List<String> lowest(Field field, List<String> values) {
        Predicate<String> containsAnother = value -> values.stream()
                .anyMatch(
                        other -> Parents.of(field, other).filter(value::equals).isPresent());
        return values.stream().filter(containsAnother.negate()).toList();
    }
}

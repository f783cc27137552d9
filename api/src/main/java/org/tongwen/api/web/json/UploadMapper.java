package org.tongwen.api.web.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Outcome;
import org.tongwen.model.document.Damage;

/** The crossing from what becomes of records to the lines of an answer. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class UploadMapper {

    static final UploadMapper INSTANCE = Mappers.getMapper(UploadMapper.class);

    @Mapping(target = "line", expression = "java(number(outcome.line()))")
    @Mapping(target = "outcome", source = "kind")
    @Mapping(target = "damage", expression = "java(damage(outcome))")
    abstract UploadJson.Line line(Outcome outcome);

    @Mapping(target = "complete", constant = "true")
    @Mapping(target = "tookMs", expression = "java(report.elapsed().toMillis())")
    abstract UploadJson.End end(IndexReport report);

    String kind(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Nullable String text(Optional<String> text) {
        return text.orElse(null);
    }

    static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    static List<String> damage(Outcome outcome) {
        return outcome.damage().stream().sorted().map(Damage::id).toList();
    }
}

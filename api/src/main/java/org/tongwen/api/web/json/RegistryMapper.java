package org.tongwen.api.web.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.ProgrammeKind;
import org.tongwen.model.registry.Names;

/** The crossing of the registries' entries from domain to wire. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, LabelMapper.class, RegionMapper.class})
abstract class RegistryMapper {

    @Mapping(target = "name", expression = "java(labels.of(org.tongwen.api.search.Field.NAMED_CLUSTER, cluster.id()))")
    @Mapping(target = "level", source = "batch.level")
    @Mapping(target = "batch", source = "batch.name")
    @Mapping(target = "year", source = "batch.year")
    abstract ClusterJson cluster(NamedCluster cluster, @Context Labels labels);

    @Mapping(target = "name", expression = "java(labels.of(org.tongwen.api.search.Field.PROGRAMME, programme.id()))")
    @Mapping(target = "from", source = "period.from")
    @Mapping(target = "to", source = "period.to")
    abstract ProgrammeJson programme(Programme programme, @Context Labels labels);

    TaxonomyJson.NamesJson names(Names names) {
        return new TaxonomyJson.NamesJson(names.hans(), names.hant(), names.english());
    }

    @Nullable Integer year(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    String kind(ProgrammeKind kind) {
        return kind.id();
    }
}

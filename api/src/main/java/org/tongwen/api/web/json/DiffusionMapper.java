package org.tongwen.api.web.json;

import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.diffusion.Diffusion;
import org.tongwen.api.search.diffusion.First;
import org.tongwen.api.search.diffusion.Lag;
import org.tongwen.api.search.diffusion.Spread;

/** The crossing of a diffusion from domain to wire. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, RegionMapper.class, SourceMapper.class})
abstract class DiffusionMapper {

    DiffusionJson diffusion(Diffusion diffusion, ReceiptJson receipt, @Context Labels labels) {
        return new DiffusionJson(
                meta(diffusion, receipt),
                steps(diffusion.spread().levels()),
                items(diffusion.spread().firsts(), labels));
    }

    @Mapping(target = "total.value", source = "diffusion.total")
    @Mapping(target = "total.relation", constant = "eq")
    @Mapping(target = "undated", source = "diffusion.undated")
    @Mapping(target = "unplaced", source = "diffusion.unplaced")
    @Mapping(target = "query", source = "diffusion.matching")
    @Mapping(target = "match", source = "diffusion.matching")
    @Mapping(target = "tookMs", source = "diffusion.index.tookMillis")
    @Mapping(target = "indexVersion", source = "diffusion.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract DiffusionJson.Meta meta(Diffusion diffusion, ReceiptJson receipt);

    abstract List<DiffusionJson.Step> steps(List<Spread.Step> steps);

    @Mapping(target = "first", source = "first.date")
    @Mapping(target = "median", source = "median.date")
    @Mapping(target = "last", source = "last.date")
    @Mapping(target = "medianSinceNational", source = "median.sinceNational")
    abstract DiffusionJson.Step step(Spread.Step step);

    abstract List<DiffusionJson.Item> items(List<First> firsts, @Context Labels labels);

    @Mapping(target = "region", source = "place.region")
    @Mapping(target = "level", source = "place.level")
    @Mapping(target = "dateEstimated", source = "document.dates.yearEstimated")
    @Mapping(target = "matching", source = "holding.matching")
    @Mapping(target = "all", expression = "java(first.holding().all())")
    @Mapping(target = "allUntil", expression = "java(first.holding().until(first.date().year()))")
    @Mapping(target = "collectionFrom", expression = "java(first.holding().from(first.date().year()))")
    @Mapping(target = "collectionBegins", expression = "java(first.collectionBegins())")
    abstract DiffusionJson.Item item(First first, @Context Labels labels);

    abstract DiffusionJson.LagJson lag(Lag lag);

    abstract DocumentsJson.QueryJson query(Matching matching);

    abstract DocumentsJson.Match match(Matching matching);
}

package org.tongwen.api.web.json;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.StoredDocument;

/** The crossing of a document that something is told of. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = {Ids.class, RegionMapper.class})
abstract class SourceMapper {

    @Mapping(target = "title", source = "text.title")
    @Mapping(target = "year", source = "dates.year")
    @Mapping(target = "issuedOn", source = "dates.issuedOn")
    @Mapping(target = "publishedOn", source = "dates.publishedOn")
    @Mapping(target = "region", source = "place.region")
    @Mapping(target = "agencies", source = "subject.agencies")
    @Mapping(target = "documentNumber", source = "subject.documentNumber")
    @Mapping(target = "source", source = "origin.source")
    @Mapping(target = "url", source = "origin.url")
    @Mapping(target = "copies", source = "work.copies")
    abstract TargetsJson.Source source(StoredDocument document, @Context Labels labels);
}

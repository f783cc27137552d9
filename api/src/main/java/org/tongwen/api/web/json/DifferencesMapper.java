package org.tongwen.api.web.json;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.difference.DifferingPassage;
import org.tongwen.api.search.difference.Piece;

/** The crossing of compared passages from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DifferencesMapper {

    @Mapping(target = "kind", expression = "java(passage.kind().id())")
    DifferencesJson.PassageJson passage(DifferingPassage passage);

    DifferencesJson.SideJson side(DifferingPassage.Side side);

    DifferencesJson.PieceJson piece(Piece piece);
}

package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the filters, which are read strictly by hand, in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "year",
        in = ParameterIn.QUERY,
        example = "2021",
        description = "Year of the document; repeatable, !2021 excludes, unknown is a value. So it is for all filters.")
@Parameter(name = "year_from", in = ParameterIn.QUERY, example = "2018", description = "First year, inclusive.")
@Parameter(name = "year_to", in = ParameterIn.QUERY, example = "2022", description = "Last year, inclusive.")
@Parameter(
        name = "region",
        in = ParameterIn.QUERY,
        example = "江苏",
        description =
                "Main jurisdiction: code (320000), name or short name in either script, or a macro-region (长三角); a province includes its cities.")
@Parameter(
        name = "about_region",
        in = ParameterIn.QUERY,
        example = "320000",
        description = "Any region that the document is about.")
@Parameter(
        name = "level",
        in = ParameterIn.QUERY,
        example = "province",
        description = "Level of the issuing body: national, province, city, county.")
@Parameter(
        name = "industry",
        in = ParameterIn.QUERY,
        example = "集成电路",
        description = "Industry: id or name in either script or English; a sector includes its chains.")
@Parameter(
        name = "agency",
        in = ParameterIn.QUERY,
        example = "工业和信息化部",
        description = "Issuing body, name or abbreviation in either script.")
@Parameter(name = "document_type", in = ParameterIn.QUERY, example = "通知", description = "Type of document.")
@Parameter(
        name = "script",
        in = ParameterIn.QUERY,
        example = "hant",
        description = "Script of the document: hans, hant, mixed.")
@Parameter(
        name = "source",
        in = ParameterIn.QUERY,
        example = "证券时报",
        description = "Publisher or medium that the document was taken from.")
@Parameter(
        name = "document_number",
        in = ParameterIn.QUERY,
        example = "国办发〔2023〕12号",
        description = "发文字号 of the document, with any brackets and in either script.")
public @interface DocumentedFilters {}

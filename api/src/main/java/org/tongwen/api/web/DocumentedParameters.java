package org.tongwen.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a list of documents, which are read strictly by hand, in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        example = "先進製造業集群",
        description =
                "What to look for, in either script. White space, commas and 、 separate parts, all of which a document must have; \"quotes\" ask for the verbatim text.")
@Parameter(
        name = "match",
        in = ParameterIn.QUERY,
        example = "auto",
        description =
                "auto (default): each part verbatim or all its words, any word if that finds nothing; all; any; exact: each part verbatim.")
@Parameter(name = "in", in = ParameterIn.QUERY, example = "all", description = "all (default), title or body.")
@Parameter(
        name = "expand",
        in = ParameterIn.QUERY,
        example = "synonyms",
        description = "synonyms (default): 工信部 finds 工业和信息化部, too; none.")
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
        description = "Level of the issuing body: national, province, city, county, or its name (国家, 省级, 市, 縣級).")
@Parameter(
        name = "industry",
        in = ParameterIn.QUERY,
        example = "集成电路",
        description =
                "Industry: id, GB/T 4754 code, name in either script or English, or a term such as 晶圆; a sector includes its chains.")
@Parameter(
        name = "agency",
        in = ParameterIn.QUERY,
        example = "工业和信息化部",
        description =
                "Issuing body, name or abbreviation in either script. One that neither the dictionary nor a document knows is an error with near matches; so it is for sources, and for document numbers that cannot be read as one.")
@Parameter(name = "document_type", in = ParameterIn.QUERY, example = "通知", description = "Type of document.")
@Parameter(
        name = "script",
        in = ParameterIn.QUERY,
        example = "hant",
        description = "Script of the document: hans, hant, mixed, or its name (简体, 繁體).")
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
@Parameter(
        name = "count_by",
        in = ParameterIn.QUERY,
        example = "document",
        description =
                "document (default) or work: totals, facets and the list count reprints of one text once; the list shows the first of them.")
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        example = "relevance",
        description = "relevance (default), newest or oldest; ties are broken by id.")
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        example = "20",
        description = "Documents in the answer, 0 to 200; default 20.")
@Parameter(
        name = "cursor",
        in = ParameterIn.QUERY,
        example = "*",
        description = "Where to go on: next_cursor of the answer before; * or nothing starts.")
@Parameter(
        name = "facets",
        in = ParameterIn.QUERY,
        example = "year,region",
        description =
                "Comma list of year, region, about_region, level, industry, agency, document_type, script, source; default year,region,industry,script.")
@Parameter(
        name = "facet_size",
        in = ParameterIn.QUERY,
        example = "200",
        description =
                "Values in each facet, 1 to 1000; default 200. Selected values and unknown are always shown; other counts the values left out.")
@Parameter(
        name = "facet_search",
        in = ParameterIn.QUERY,
        example = "agency:环保",
        description =
                "Narrows the values of a facet to those whose code, name or alias has this text, in either script; repeatable, one for a field.")
@Parameter(
        name = "lang",
        in = ParameterIn.QUERY,
        example = "zh-Hans",
        description = "Language of labels: zh-Hans (default), zh-Hant or en.")
@interface DocumentedParameters {}

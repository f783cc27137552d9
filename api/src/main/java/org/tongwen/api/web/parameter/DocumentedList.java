package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what else a list of documents takes beside query and filters, which are read strictly by hand, in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
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
        name = "fields",
        in = ParameterIn.QUERY,
        example = "id,title,year",
        description = "Comma list of the fields of each document that are wanted; all by default.")
@Parameter(
        name = "why",
        in = ParameterIn.QUERY,
        example = "false",
        description = "true tells of each document, in the field why, what its score is made of.")
@Parameter(
        name = "sample",
        in = ParameterIn.QUERY,
        example = "100",
        description =
                "So many documents, 1 to 10000, drawn at random from those that match; totals, facets and list are then of these alone.")
@Parameter(
        name = "seed",
        in = ParameterIn.QUERY,
        example = "7",
        description = "Any text; the same seed draws the same sample, from a rebuilt index, too.")
@Parameter(
        name = "lang",
        in = ParameterIn.QUERY,
        example = "zh-Hans",
        description = "Language of labels: zh-Hans (default), zh-Hant or en.")
public @interface DocumentedList {}

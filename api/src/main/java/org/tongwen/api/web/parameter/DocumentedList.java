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
public @interface DocumentedList {}

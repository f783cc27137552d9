package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes, in the OpenAPI document, which documents are taken, in what order and language; they are read strictly by hand. */
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
public @interface DocumentedChoice {}

package org.tongwen.api.web.export;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what an export takes beside query and filters, in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "format",
        in = ParameterIn.QUERY,
        example = "csv",
        description =
                "csv (default), ndjson or xlsx; or references: bibtex, ris, csl-json or gbt7714 (GB/T 7714-2015).")
@Parameter(
        name = "fields",
        in = ParameterIn.QUERY,
        example = "id,title,year,region",
        description =
                "Comma list of fields, in the order of the columns; body is the whole text (not in xlsx). By default all but score, highlights and body.")
@Parameter(
        name = "bom",
        in = ParameterIn.QUERY,
        example = "false",
        description = "true begins a CSV with a byte order mark, by which Excel knows that it is UTF-8.")
@Parameter(
        name = "count_by",
        in = ParameterIn.QUERY,
        example = "document",
        description = "document (default), or work: of each text the document that comes first.")
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
@interface DocumentedExport {}

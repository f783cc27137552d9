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
@interface DocumentedExport {}

package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes, in the OpenAPI document, how queries are read; the parameters are read strictly by hand. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
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
        description =
                "Comma list: synonyms (default): 工信部 finds 工业和信息化部, and 二〇二三年 2023年, too; vocabulary: 软件 finds 軟體, too; or none.")
public @interface DocumentedReading {}

package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that say what to look for, which are read strictly by hand, in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        example = "先進製造業集群",
        description =
                "What to look for, in either script. White space, commas and 、 separate parts, all of which a document must have; \"quotes\" ask for the verbatim text. AND OR NOT + - ( ), title: body: agency: number:, a NEAR/5 b and 5g* work, too; what cannot be read so is read as text, and meta.query tells how.")
public @interface DocumentedQuery {}

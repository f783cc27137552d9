package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** How an error looks in JSON: a problem (RFC 9457) with what else Tongwen tells. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> schema() {
        Schema<Object> problem = Schemas.of("object");
        problem.setDescription("What was wrong, and what to do (RFC 9457).");
        problem.addProperty("type", text("uri", "urn:tongwen:problem:invalid-parameter", "Which error it is."));
        problem.addProperty("title", text("Invalid parameter", "The error in a few words."));
        problem.addProperty("status", status());
        problem.addProperty(
                "detail",
                text(
                        "There is no parameter 'yaer'. Did you mean year?",
                        "What was wrong here, and what would be right."));
        problem.addProperty("instance", text("uri-reference", "/api/v1/documents", "The path that was asked."));
        problem.addProperty("parameter", text("yaer", "The parameter or field that is wrong, or `body`."));
        Schema<Object> nearest = Schemas.arrayOf(Schemas.of("string"));
        nearest.setDescription("Names or values that look like what was written.");
        nearest.addExample(List.of("year"));
        problem.addProperty("nearest", nearest);
        problem.setRequired(List.of("type", "title", "status", "detail", "instance"));
        return problem;
    }

    private static Schema<?> status() {
        Schema<Object> status = Schemas.of("integer", "int32");
        status.setDescription("The status of the answer.");
        status.addExample(400);
        return status;
    }

    private static Schema<?> text(String format, String example, String meaning) {
        return text(example, meaning).format(format);
    }

    private static Schema<?> text(String example, String meaning) {
        Schema<Object> text = Schemas.of("string");
        text.setDescription(meaning);
        text.addExample(example);
        return text;
    }
}

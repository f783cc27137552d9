package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** An error, and which operations answer it. */
enum Problem {
    INVALID_PARAMETER(
            400,
            "A parameter or body that cannot be read: `parameter` names it, `nearest` what could have been meant."
                    + " Or a query with too many parts."),
    UNAUTHORIZED(401, "No token, or none of this server, or none any more."),
    FORBIDDEN(403, "A token that may only read."),
    NO_SUCH_DOCUMENT(404, "No document has this id, or it has no such passage."),
    NO_SUCH_ENTRY(404, "The registry has no entry with this id."),
    NOT_ACCEPTABLE(406, "`Accept` names none of the types of the answer."),
    CONTENT_TOO_LARGE(413, "A body of more than 2 MB."),
    UNSUPPORTED_MEDIA_TYPE(415, "A body of another type, or none."),
    TOO_MANY_ROWS(
            422,
            "More documents than a spreadsheet has rows, more occurrences than can be sorted, or more groups than"
                    + " an answer has room for."),
    TOO_MANY_POINTS(422, "More periods and slices than an answer has room for."),
    TOO_MUCH_TEXT(422, "More text than can be cut into words, or compared, while somebody waits."),
    TOO_MANY_REQUESTS(
            429,
            "More requests in a minute, or more files at once, than the server allows; `Retry-After` says when to go on."),
    INTERNAL_ERROR(500, "What nobody foresaw; the log of the server says what."),
    SEARCH_UNAVAILABLE(
            503,
            "The index does not answer, the answer took too long, or too many wait to write; `Retry-After` says when to ask again.");

    private static final String TYPE = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final int status;
    private final String meaning;

    Problem(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    /** Returns the errors of an operation whose parameters, body and answers are described. */
    static Stream<Problem> of(Operation operation) {
        return Arrays.stream(values()).filter(problem -> problem.isAnsweredBy(operation));
    }

    private boolean isAnsweredBy(Operation operation) {
        boolean takesBody = operation.getRequestBody() != null;
        return switch (this) {
            case INVALID_PARAMETER, TOO_MANY_REQUESTS, INTERNAL_ERROR -> true;
            case UNAUTHORIZED, FORBIDDEN -> operation.getSecurity() != null;
            case NO_SUCH_DOCUMENT ->
                !isOfTheRegistries(operation) && (isAboutOne(operation) || takes(operation, "from"));
            case NO_SUCH_ENTRY -> isOfTheRegistries(operation);
            // Texts and files are what was asked for by other means, and are sent whatever Accept says.
            case NOT_ACCEPTABLE -> takesBody || answersJson(operation);
            // Records are read as they come.
            case CONTENT_TOO_LARGE -> takesBody && !operation.getOperationId().equals("indexDocuments");
            case UNSUPPORTED_MEDIA_TYPE -> takesBody;
            case TOO_MANY_ROWS -> takes(operation, "format") && !takes(operation, "measure");
            case TOO_MANY_POINTS -> takes(operation, "interval");
            case TOO_MUCH_TEXT -> takes(operation, "measure") || takes(operation, "from");
            // The taxonomies and registries are in the program.
            case SEARCH_UNAVAILABLE ->
                !operation.getOperationId().equals("getTaxonomy") && !isOfTheRegistries(operation);
        };
    }

    /** Adds the descriptions that those of operations refer to. */
    static void addTo(Components components) {
        for (Problem problem : values()) {
            components.addResponses(problem.id(), problem.response());
        }
        components.addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
    }

    void addTo(ApiResponses responses) {
        responses.addApiResponse(String.valueOf(status), new ApiResponse().$ref("#/components/responses/" + id()));
    }

    private ApiResponse response() {
        ApiResponse response = new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(TYPE, new MediaType().schema(Schemas.reference(ProblemSchema.NAME))));
        response.addHeaderObject("X-Request-Id", Answers.requestId());
        if (this == SEARCH_UNAVAILABLE || this == TOO_MANY_REQUESTS) {
            response.addHeaderObject(HttpHeaders.RETRY_AFTER, number("Seconds to wait."));
        }
        if (this == TOO_MANY_REQUESTS) {
            response.addHeaderObject("RateLimit-Limit", number("Requests that are allowed in a minute."));
            response.addHeaderObject("RateLimit-Remaining", number("Requests that are left in this minute."));
            response.addHeaderObject("RateLimit-Reset", number("Seconds until the minute ends."));
        }
        return response;
    }

    private static Header number(String meaning) {
        return new Header().description(meaning).schema(Schemas.of("integer", "int32"));
    }

    /** Such as {@code NoSuchDocument}. */
    private String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters().stream()
                .anyMatch(taken -> taken.getName().equals(parameter));
    }

    /** An id among the filters is looked for like any other value. */
    private static boolean isAboutOne(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(taken -> taken.getName().equals("id") && taken.getIn().equals(ParameterIn.PATH.toString()));
    }

    private static boolean isOfTheRegistries(Operation operation) {
        return List.of("getCluster", "getProgramme").contains(operation.getOperationId());
    }

    private static boolean answersJson(Operation operation) {
        return operation.getResponses().values().stream()
                .map(ApiResponse::getContent)
                .anyMatch(content -> content != null && content.containsKey("application/json"));
    }
}

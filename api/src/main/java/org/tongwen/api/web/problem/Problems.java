package org.tongwen.api.web.problem;

import java.net.URI;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** The problems of HTTP itself, in words that say what to do. */
public final class Problems {

    private Problems() {}

    /** Returns a problem whose type is a name of this API. */
    static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:tongwen:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    /**
     * Returns what to tell of an error that the framework found.
     *
     * @param largest how large a body may be
     */
    static ProblemDetail of(ErrorResponse error, DataSize largest) {
        return switch (error) {
            case MethodNotAllowedException e ->
                of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "Method not allowed",
                        e.getHttpMethod() + " is not possible here. Possible: "
                                + sorted(e.getSupportedMethods().stream()
                                        .map(HttpMethod::name)
                                        .toList())
                                + ".");
            case NotAcceptableStatusException e ->
                of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "not-acceptable",
                        "Not acceptable",
                        "None of the types in 'Accept' can be given. Leave the header out, or ask for application/json.");
            case UnsupportedMediaTypeStatusException e ->
                of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The body is of a type that is not read here. Send one of these as Content-Type: "
                                + sorted(e.getSupportedMediaTypes().stream()
                                        .map(MediaType::toString)
                                        .toList())
                                + ".");
            default -> ofStatus(error.getBody(), largest);
        };
    }

    private static ProblemDetail ofStatus(ProblemDetail problem, DataSize largest) {
        return switch (HttpStatus.valueOf(problem.getStatus())) {
            case NOT_FOUND ->
                of(
                        HttpStatus.NOT_FOUND,
                        "no-such-resource",
                        "No such resource",
                        "There is nothing at this address. The OpenAPI document at /v3/api-docs lists what there is.");
            case CONTENT_TOO_LARGE ->
                of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "Too large",
                        "The body is larger than " + largest.toMegabytes() + " MB. Send it in several requests.");
            case BAD_REQUEST ->
                of(
                        HttpStatus.BAD_REQUEST,
                        "unreadable-request",
                        "Unreadable request",
                        "The request has no body where it needs one, or cannot be read.");
            default -> problem;
        };
    }

    private static String sorted(Collection<String> names) {
        return names.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}

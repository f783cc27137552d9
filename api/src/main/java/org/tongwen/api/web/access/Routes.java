package org.tongwen.api.web.access;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tongwen.api.token.Scope;

/**
 * What each route needs. All that is not GET is listed here, as a question that is too long for an address, or as a change; a server that
 * has a route which is neither does not start.
 */
final class Routes {

    /** Whoever watches the server may ask whether it lives. */
    private static final List<PathPattern> OPEN = List.of(pattern("/actuator/health/**"));

    /** How the server is, in numbers; no document and no query is among them. */
    private static final PathPattern METRICS = pattern("/actuator/prometheus");

    /** Operators may switch on more of these, and some of them tell secrets. */
    private static final List<PathPattern> INSIDE = List.of(pattern("/actuator/**"));

    private static final List<HttpMethod> READING_METHODS =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Questions that take a body. */
    static final List<Route> READING = List.of(
            new Route(HttpMethod.POST, pattern("/api/v1/queries")),
            new Route(HttpMethod.POST, pattern("/api/v1/receipts/verify")));

    /** What changes the collection. */
    static final List<Route> WRITING = List.of(
            new Route(HttpMethod.POST, pattern("/api/v1/documents")),
            new Route(HttpMethod.PATCH, pattern("/api/v1/documents/{*id}")),
            new Route(HttpMethod.DELETE, pattern("/api/v1/documents/{*id}")));

    /** A method on a path. */
    record Route(HttpMethod method, PathPattern path) {

        private boolean isOf(HttpMethod asked, PathContainer at) {
            return method.equals(asked) && path.matches(at);
        }
    }

    private Routes() {}

    /** Returns what somebody needs who asks this; nothing if it is open to all. */
    static Optional<Scope> needed(ServerHttpRequest request) {
        HttpMethod method = request.getMethod();
        PathContainer path = request.getPath().pathWithinApplication();
        if (METRICS.matches(path) && READING_METHODS.contains(method)) {
            return Optional.of(Scope.READ);
        }
        if (matches(INSIDE, path)) {
            return matches(OPEN, path) && READING_METHODS.contains(method)
                    ? Optional.empty()
                    : Optional.of(Scope.WRITE);
        }
        return Optional.of(WRITING.stream().anyMatch(route -> route.isOf(method, path)) ? Scope.WRITE : Scope.READ);
    }

    /** Tells whether a request is for what is of use to operators alone. */
    static boolean isForOperators(ServerHttpRequest request) {
        return matches(INSIDE, request.getPath().pathWithinApplication());
    }

    /** Tells whether somebody has thought of what a route needs. */
    static boolean isListed(Route route) {
        return READING_METHODS.contains(route.method) || READING.contains(route) || WRITING.contains(route);
    }

    /** Tells whether a path is for operators, whatever its method. */
    static boolean isInside(PathPattern path) {
        return matches(INSIDE, PathContainer.parsePath(path.getPatternString()));
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}

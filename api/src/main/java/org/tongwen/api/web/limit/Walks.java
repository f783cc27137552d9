package org.tongwen.api.web.limit;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

/** Tells which requests go through all that they find: files, and what is read out of many texts. */
final class Walks {

    private static final String ROOT = "/api/v1/";
    /** However they are asked. */
    private static final Set<String> ALWAYS = Set.of("export", "collocations", "queries");

    private static final String ONE_PAGE = "json";

    private Walks() {}

    /** Tells whether a request is one of them. */
    static boolean isOne(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        if (!path.startsWith(ROOT) || request.getMethod().equals(HttpMethod.HEAD)) {
            return false;
        }
        MultiValueMap<String, String> asked = request.getQueryParams();
        return ALWAYS.contains(path.substring(ROOT.length()))
                || isFile(asked)
                || asked.getOrDefault("count_by", List.of()).contains("occurrence");
    }

    /** Tells whether a request is for a file, which is sent while it is made, for as long as that takes. */
    static boolean isStream(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        return path.equals(ROOT + "export") || path.equals(ROOT + "queries") || isFile(request.getQueryParams());
    }

    private static boolean isFile(MultiValueMap<String, String> asked) {
        return asked.getOrDefault("format", List.of()).stream().anyMatch(format -> !ONE_PAGE.equals(format));
    }
}

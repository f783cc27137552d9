package org.tongwen.api.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as a file says it: a line with the path, before it the method if it is not GET; lines of headers ({@code Accept: …}) and of
 * parameters that need not be encoded ({@code q=碳}); after an empty line, the body, where {@code {12 characters}} stands for so many.
 */
record GoldenRequest(String method, String path, List<String> headers, List<String> parameters, String body) {

    private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z-]+): (.*)");
    private static final Pattern CHARACTERS = Pattern.compile("\\{(\\d+) characters}\\s*");

    static GoldenRequest read(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n\n", 2);
        List<String> lines = parts[0].lines().toList();
        String[] first = lines.getFirst().split(" ", 2);
        List<String> headers = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                headers.addAll(List.of(header.group(1), header.group(2)));
            } else {
                parameters.add(line);
            }
        }
        return new GoldenRequest(
                first.length == 1 ? "GET" : first[0],
                first[first.length - 1],
                headers,
                parameters,
                parts.length == 1 ? "" : body(parts[1]));
    }

    /** Returns the request to this server. */
    HttpRequest to(UnaryOperator<URI> server) {
        String query = parameters.isEmpty() ? "" : Api.query(parameters.toArray(String[]::new));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.apply(URI.create(path + query)))
                .method(
                        method,
                        body.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return headers.isEmpty()
                ? request.build()
                : request.headers(headers.toArray(String[]::new)).build();
    }

    private static String body(String text) {
        Matcher characters = CHARACTERS.matcher(text);
        return characters.matches() ? "x".repeat(Integer.parseInt(characters.group(1))) : text;
    }
}

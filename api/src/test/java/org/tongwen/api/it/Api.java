package org.tongwen.api.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server as a script would. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Longer than any answer takes, so that a lost one fails a test and does not stop all. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Speaks HTTP/1.1 as browsers and curl do; the default offers an upgrade with each request. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI root;

    Api(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    /** Returns the address of a path on this server. */
    public URI uri(String path) {
        return root.resolve(path);
    }

    /** Returns the response to a GET, whatever its status. */
    public HttpResponse<String> get(String pathAndQuery) {
        return send(
                HttpRequest.newBuilder(root.resolve(pathAndQuery))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Returns the response to a request without a body, byte by byte, whatever its status. */
    public HttpResponse<byte[]> send(String method, String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(pathAndQuery))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Returns the response to a POST, whatever its status. */
    public HttpResponse<String> post(String pathAndQuery, String contentType, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(pathAndQuery))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", contentType)
                .timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Returns the response to a golden request, whatever its status. */
    HttpResponse<String> send(GoldenRequest request) {
        return send(request.to(root::resolve), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Returns the response to a request that shows the token, whatever its status. */
    public HttpResponse<String> write(String method, String pathAndQuery, String contentType, String body) {
        return send(
                HttpRequest.newBuilder(root.resolve(pathAndQuery))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", contentType)
                        .header("Authorization", "Bearer " + RunningServer.TOKEN)
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Returns the documents found, with parameters such as {@code q=碳} that need not be encoded. */
    public JsonNode documents(String... parameters) {
        HttpResponse<String> response = get("/api/v1/documents" + query(parameters));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Returns one document. */
    public JsonNode document(String id) {
        return json(get("/api/v1/documents/" + URLEncoder.encode(id, StandardCharsets.UTF_8)));
    }

    /** Returns the body of a problem as JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** Returns parameters as a query string. */
    public static String query(String... parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Returns the number of documents found. */
    public static long total(JsonNode documents) {
        return documents.at("/meta/total/value").asLong();
    }

    /** Returns the ids on this page. */
    public static List<String> ids(JsonNode documents) {
        return StreamSupport.stream(documents.at("/items").spliterator(), false)
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** Returns the ids of all that a reader sees: the documents that match, then those that match in part. */
    public static List<String> listed(JsonNode documents) {
        return Stream.of("/items", "/partial_items")
                .flatMap(list -> StreamSupport.stream(documents.at(list).spliterator(), false))
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** Returns the count of a facet's value; -1 if the facet does not have it. */
    static long count(JsonNode documents, String facet, String value) {
        return StreamSupport.stream(documents.at("/facets/" + facet + "/values").spliterator(), false)
                .filter(bucket -> bucket.get("value").asString().equals(value))
                .mapToLong(bucket -> bucket.get("count").asLong())
                .findFirst()
                .orElse(-1);
    }

    /** The limit of a request itself ends with the headers of its answer. */
    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.sendAsync(request, handler).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("no answer to " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

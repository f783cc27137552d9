package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.tongwen.api.citation.CitationStyle;
import org.tongwen.api.web.export.ExportFormat;
import org.tongwen.api.web.json.CollocationsJson;
import org.tongwen.api.web.json.ConcordanceJson;
import org.tongwen.api.web.json.DiffusionJson;
import org.tongwen.api.web.json.GroupsJson;
import org.tongwen.api.web.json.QueryAnswerJson;
import org.tongwen.api.web.json.TargetsJson;
import org.tongwen.api.web.json.UploadJson;
import org.tongwen.api.web.receipt.ReceiptWriter;

/** What operations answer where nothing is wrong. */
final class Answers {

    private static final String OK = "200";
    private static final String NOT_MODIFIED = "304";
    private static final String NDJSON = org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;

    /** What OpenAPI 3.2 calls itemSchema: the schema of each line. */
    private static final String LINES = "x-item-schema";

    private final WireSchemas schemas;

    Answers(WireSchemas schemas) {
        this.schemas = schemas;
    }

    ApiResponses json(Class<? extends Record> type) {
        return read(new ApiResponse()
                .description("The answer.")
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(schemas.reference(type)))));
    }

    static ApiResponses text() {
        return read(new ApiResponse()
                .description("The text in UTF-8.")
                .content(new Content().addMediaType("text/plain", new MediaType().schema(Schemas.of("string")))));
    }

    static ApiResponses references() {
        return read(new ApiResponse()
                .description("The reference in UTF-8.")
                .content(binary(Arrays.stream(CitationStyle.values()).map(CitationStyle::mediaType))));
    }

    ApiResponses export() {
        Content content = binary(Arrays.stream(ExportFormat.values())
                .map(format ->
                        format.mediaType().getType() + "/" + format.mediaType().getSubtype()));
        lines(content, schemas.exportedLine());
        return read(new ApiResponse()
                .description("The documents; texts are UTF-8.")
                .addHeaderObject("X-Total-Count", header("Documents in the answer.", Schemas.of("integer", "int64")))
                .addHeaderObject(ReceiptWriter.HEADER, receipt())
                .addHeaderObject(HttpHeaders.CONTENT_DISPOSITION, header("The name of a file.", Schemas.of("string")))
                .content(content));
    }

    ApiResponses concordance() {
        Content content = binary(Stream.of("text/csv"));
        content.addMediaType("application/json", new MediaType().schema(schemas.reference(ConcordanceJson.class)));
        return read(new ApiResponse()
                .description(
                        "A page of occurrences as JSON, or all of them as CSV in UTF-8, whose receipt is in the header "
                                + ReceiptWriter.HEADER + ".")
                .addHeaderObject("X-Total-Count", header("Occurrences in all.", Schemas.of("integer", "int64")))
                .content(content));
    }

    ApiResponses targets() {
        Content content = binary(
                Stream.of("text/csv", NDJSON, ExportFormat.XLSX.mediaType().toString()));
        lines(content, schemas.reference(TargetsJson.Item.class));
        content.addMediaType("application/json", new MediaType().schema(schemas.reference(TargetsJson.class)));
        return read(new ApiResponse()
                .description("A page of figures as JSON, or all of them as a file, whose receipt is in the header "
                        + ReceiptWriter.HEADER + ".")
                .addHeaderObject("X-Total-Count", header("Figures in all.", Schemas.of("integer", "int64")))
                .content(content));
    }

    ApiResponses diffusion() {
        Content content = binary(Stream.of("text/csv"));
        content.addMediaType("application/json", new MediaType().schema(schemas.reference(DiffusionJson.class)));
        return read(new ApiResponse()
                .description("The first documents with sums as JSON, or the documents as CSV in UTF-8.")
                .content(content));
    }

    ApiResponses groups() {
        Content content = binary(Stream.of("text/csv"));
        content.addMediaType("application/json", new MediaType().schema(schemas.reference(GroupsJson.class)));
        return read(new ApiResponse()
                .description("A page of groups as JSON, or all of them as CSV in UTF-8.")
                .addHeaderObject("X-Total-Count", header("Groups in all.", Schemas.of("integer", "int64")))
                .content(content));
    }

    ApiResponses collocations() {
        Content content = binary(Stream.of("text/csv"));
        content.addMediaType("application/json", new MediaType().schema(schemas.reference(CollocationsJson.class)));
        return read(new ApiResponse()
                .description("Words with totals as JSON, or the words as CSV in UTF-8.")
                .content(content));
    }

    ApiResponses queries() {
        Content content = binary(Stream.of(NDJSON));
        lines(content, schemas.reference(QueryAnswerJson.class));
        return new ApiResponses()
                .addApiResponse(
                        OK,
                        new ApiResponse()
                                .description("A line for each query, in their order; each is a `QueryAnswer`.")
                                .content(content));
    }

    ApiResponses upload() {
        Schema<Object> line = new JsonSchema();
        line.setAnyOf(List.of(
                schemas.reference(UploadJson.Line.class),
                schemas.reference(UploadJson.End.class),
                schemas.reference(UploadJson.Broken.class)));
        Content content = binary(Stream.of(NDJSON));
        lines(content, line);
        return new ApiResponses()
                .addApiResponse(
                        OK,
                        new ApiResponse()
                                .description("A line for each record, as each is done, an `UploadLine`; the last is an"
                                        + " `UploadEnd`, or an `UploadBroken` if the index could not be written.")
                                .content(content));
    }

    /** What a request that is no reading answers, which has no ETag. */
    ApiResponses done(String description, Class<? extends Record> type) {
        return new ApiResponses()
                .addApiResponse(
                        OK,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                "application/json", new MediaType().schema(schemas.reference(type)))));
    }

    static ApiResponses removed() {
        return new ApiResponses().addApiResponse("204", new ApiResponse().description("The document is removed."));
    }

    /** Adds the header that every answer has. */
    static void addRequestId(ApiResponses responses) {
        responses.values().forEach(response -> response.addHeaderObject("X-Request-Id", requestId()));
    }

    static Header requestId() {
        return header("By this the log of the server names the request.", Schemas.of("string"));
    }

    /** Returns the same without what stands in bodies, which a HEAD has none of. */
    static ApiResponses headersOnly(ApiResponses responses) {
        ApiResponses without = new ApiResponses();
        responses.forEach((status, response) -> without.addApiResponse(
                status,
                status.equals(OK)
                        ? new ApiResponse()
                                .description("The number of documents.")
                                .headers(response.getHeaders())
                        : response));
        return without;
    }

    private static ApiResponses read(ApiResponse answer) {
        Header tag =
                header("Changes when documents or the program do; send it as If-None-Match.", Schemas.of("string"));
        return new ApiResponses()
                .addApiResponse(OK, answer.addHeaderObject(HttpHeaders.ETAG, tag))
                .addApiResponse(
                        NOT_MODIFIED,
                        new ApiResponse()
                                .description("Nothing changed since the answer whose ETag If-None-Match has.")
                                .addHeaderObject(HttpHeaders.ETAG, tag));
    }

    private static void lines(Content content, Schema<?> line) {
        Objects.requireNonNull(content.get(NDJSON)).addExtension(LINES, line);
    }

    private static Content binary(Stream<String> types) {
        Content content = new Content();
        List<String> names = types.toList();
        names.forEach(name -> content.addMediaType(name, new MediaType().schema(Schemas.binary())));
        return content;
    }

    private static Header receipt() {
        return header("The receipt of a download: JSON in UTF-8, in Base64 for URLs.", Schemas.of("string"));
    }

    private static Header header(String meaning, Schema<?> schema) {
        return new Header().description(meaning).schema(schema);
    }
}

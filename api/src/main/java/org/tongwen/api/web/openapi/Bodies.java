package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.api.web.batch.QueryList;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.model.correction.CorrectableField;

/** What is sent in the bodies of requests. */
final class Bodies {

    private Bodies() {}

    /** Returns what an operation takes, if it takes a body. */
    static Optional<RequestBody> find(String operation, WireSchemas schemas) {
        return switch (operation) {
            case "countQueries" -> Optional.of(queries());
            case "indexDocuments" -> Optional.of(records());
            case "correctDocument" -> Optional.of(correction());
            case "verifyReceipt" -> Optional.of(receipt(schemas));
            default -> Optional.empty();
        };
    }

    private static RequestBody records() {
        MediaType lines = new MediaType()
                .schema(Schemas.of("string"))
                .example("{\"id\": \"note-1\", \"title\": \"关于加快智能制造发展的通知\", \"region\": \"江苏\"}\n");
        return new RequestBody()
                .required(true)
                .description(
                        "One JSON object on each line, up to 100,000, each with a title or a body; docs/indexing.md has the keys.")
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE, lines)
                        .addMediaType("application/jsonl", lines));
    }

    private static RequestBody correction() {
        Schema<Object> fields = Schemas.of("object");
        fields.setMinProperties(1);
        fields.setAdditionalProperties(false);
        for (CorrectableField field : CorrectableField.values()) {
            Schema<?> value = Schemas.of("string");
            Schema<?> values = field.several() ? Schemas.arrayOf(value) : value;
            fields.addProperty(field.id(), Schemas.nullable(values));
        }
        MediaType patch = new MediaType().schema(fields).example(Map.of("region", "南京", "industries", List.of("集成电路")));
        return new RequestBody()
                .required(true)
                .description(
                        "Fields with their values, which filters take, too; `unknown` says that a value is not known,"
                                + " null takes a correction back.")
                .content(new Content()
                        .addMediaType("application/merge-patch+json", patch)
                        .addMediaType("application/json", patch));
    }

    private static RequestBody receipt(WireSchemas schemas) {
        return new RequestBody()
                .required(true)
                .description("`meta.receipt` of an answer, or the header Tongwen-Receipt of a download.")
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(schemas.reference(ReceiptJson.class)))
                        .addMediaType("text/plain", new MediaType().schema(Schemas.of("string"))));
    }

    private static RequestBody queries() {
        Schema<?> list = Schemas.arrayOf(Schemas.of("string"));
        list.setMinItems(1);
        list.setMaxItems(QueryList.MOST);
        return new RequestBody()
                .required(true)
                .description("The queries: a JSON array of texts, or a CSV with a line of names, one of them q.")
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(list).example(List.of("碳达峰", "氢能 江苏", "\"专精特新\"")))
                        .addMediaType(
                                "text/csv",
                                new MediaType().schema(Schemas.of("string")).example("id,q\n1,碳达峰\n2,氢能 江苏\n")));
    }
}

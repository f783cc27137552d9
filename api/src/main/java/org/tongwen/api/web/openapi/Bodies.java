package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Optional;
import org.tongwen.api.web.batch.QueryList;

/** What is sent in the bodies of requests. */
final class Bodies {

    private Bodies() {}

    /** Returns what an operation takes, if it takes a body. */
    static Optional<RequestBody> find(String operation) {
        return operation.equals("countQueries") ? Optional.of(queries()) : Optional.empty();
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

package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongwen.api.search.naming.Taxonomies;
import org.tongwen.api.web.parameter.Values;

/** What stands in paths. */
final class PathParameters {

    private PathParameters() {}

    static Parameter id() {
        return of(
                "id",
                Values.text("gs-2018-114"),
                "The id of a document, as lists give it. Encode its slashes (`%2F`), as programs do.");
    }

    static Parameter entry(String example) {
        return of("id", Values.text(example), "The id of an entry, as facets and the taxonomies give it.");
    }

    static Parameter taxonomy() {
        List<String> names = Arrays.stream(Taxonomies.values())
                .map(taxonomy -> taxonomy.name().toLowerCase(Locale.ROOT))
                .toList();
        return of("name", Values.oneOf(names, names.getFirst()), "The taxonomy.");
    }

    private static Parameter of(String name, Schema<?> values, String meaning) {
        return new PathParameter().name(name).description(meaning).schema(values);
    }
}

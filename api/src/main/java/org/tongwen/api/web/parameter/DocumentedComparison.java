package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.comparison.ComparisonRequest;

/** What the OpenAPI document says of the parameters that {@link ComparisonParameters} reads. */
public final class DocumentedComparison {

    private DocumentedComparison() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        List<Parameter> own = new ArrayList<>(List.of(
                facetSize(),
                DocumentedTerms.minCount(),
                DocumentedTerms.size("Words that tell each set from the other.")));
        Stream.of(ComparisonParameters.A, ComparisonParameters.B)
                .forEach(letter -> ofSets().forEach(parameter -> own.add(ofOne(letter, parameter))));
        return Documented.shared(ComparisonParameters.NAMES, own.toArray(Parameter[]::new));
    }

    /** New ones each time, as each is given another name. */
    private static List<Parameter> ofSets() {
        return Documented.shared(ComparisonParameters.SET_NAMES);
    }

    private static Parameter ofOne(String letter, Parameter parameter) {
        String name = parameter.getName();
        String set = letter.substring(0, 1);
        withoutDefault(parameter.getSchema());
        return parameter
                .name(letter + name)
                .description("`" + name + "` of set " + set + ". Without it, `" + name + "` counts.");
    }

    /** It would be written as null, had it only been set to that. */
    private static void withoutDefault(Schema<?> schema) {
        schema.setDefault(null);
        schema.setDefaultSetFlag(false);
    }

    private static Parameter facetSize() {
        return Documented.once(
                "facet_size",
                Values.number(1, FacetRequest.MAX_SIZE, ComparisonRequest.DEFAULT_FACET_SIZE, 10),
                "Values in each facet: those with the largest shares in both sets together, and `unknown` beside them.");
    }
}

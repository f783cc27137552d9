package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds what the OpenAPI document says of parameters, for exactly those that a reader knows. */
public final class Documented {

    private Documented() {}

    /** Returns a parameter that may stand once; lists in it are separated by commas. */
    public static Parameter once(String name, Schema<?> values, String meaning) {
        return new QueryParameter()
                .name(name)
                .description(meaning)
                .style(Parameter.StyleEnum.FORM)
                .explode(false)
                .required(false)
                .schema(values);
    }

    /** Returns a parameter that may stand several times. */
    public static Parameter repeated(String name, List<String> example, String meaning) {
        return once(name, Values.repeated(example), meaning).explode(true);
    }

    /**
     * Returns the descriptions of these names, in their order.
     *
     * @param descriptions where a name has several, the last is taken
     * @throws IllegalStateException if a name has none
     */
    static List<Parameter> of(Collection<String> names, List<Parameter> descriptions) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        descriptions.forEach(parameter -> byName.put(parameter.getName(), parameter));
        return names.stream().map(name -> found(byName, name)).toList();
    }

    /** Returns the descriptions of what readers know in common, unless the reader has its own. */
    public static List<Parameter> shared(Collection<String> names, Parameter... own) {
        return of(
                names,
                Stream.of(DocumentedQuery.all(), DocumentedFilters.all(), DocumentedList.all(), List.of(own))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Parameter found(Map<String, Parameter> byName, String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalStateException("No description says what the parameter '" + name + "' means.");
        }
        return parameter;
    }
}

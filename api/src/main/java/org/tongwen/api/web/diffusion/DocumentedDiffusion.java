package org.tongwen.api.web.diffusion;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.TableFormat;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link DiffusionParameters} reads. */
public final class DocumentedDiffusion {

    private DocumentedDiffusion() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(
                DiffusionParameters.NAMES,
                Documented.once(
                        "count_by",
                        Values.oneOf(List.of(CountBy.DOCUMENT.id()), CountBy.DOCUMENT.id(), CountBy.DOCUMENT.id()),
                        "What is counted: documents alone."),
                TableFormat.documented("All with sums (`json`), or a table of the first documents (`csv`)."));
    }
}

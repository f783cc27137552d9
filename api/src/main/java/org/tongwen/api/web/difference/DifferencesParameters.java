package org.tongwen.api.web.difference;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.web.parameter.Display;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.Values;

/**
 * Which documents are compared.
 *
 * @param from the id of the one
 * @param to the id of the other
 * @param display the script in which both are shown
 */
public record DifferencesParameters(String from, String to, Language language, Display display) {

    private static final String FROM = "from";
    private static final String TO = "to";

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if one of the two ids is missing, both are the same, or a parameter is unknown
     */
    static DifferencesParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, Set.of(FROM, TO, "lang", Display.NAME));
        String from = id(parameters, FROM);
        String to = id(parameters, TO);
        if (from.equals(to)) {
            throw new InvalidParameterException(
                    TO, "'" + FROM + "' and '" + TO + "' are one document: name two.", List.of());
        }
        return new DifferencesParameters(from, to, SearchParameters.language(parameters), Display.read(parameters));
    }

    private static String id(Parameters parameters, String name) {
        return parameters
                .find(name)
                .orElseThrow(() -> new InvalidParameterException(
                        name, "Write in '" + name + "' the id of a document, as lists give it.", List.of()));
    }

    /** Returns what the OpenAPI document says of them. */
    public static List<Parameter> documented() {
        return List.of(
                Documented.once(FROM, Values.text("gs-2018-114"), "The id of the document that is compared.")
                        .required(true),
                Documented.once(
                                TO,
                                Values.text("file-1244eacb62dcb0ccbb5a"),
                                "The id of the document that it is compared with.")
                        .required(true),
                DocumentedList.language(),
                DocumentedList.display());
    }
}

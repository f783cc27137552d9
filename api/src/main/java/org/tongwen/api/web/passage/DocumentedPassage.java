package org.tongwen.api.web.passage;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.Values;

/** Says for the OpenAPI document how a passage is named. */
public final class DocumentedPassage {

    private DocumentedPassage() {}

    /** Returns the parameters, in the order in which they are told. */
    public static List<Parameter> all() {
        return List.of(
                Documented.once(
                        "quote",
                        Values.text(PassageParameters.LONGEST_QUOTE, "先进制造业集群"),
                        "Its words, in either script; white space does not count. Long ones as beginning…end, the shortest stretch"
                                + " from the one to the other. Without it, the passage is named by numbers."),
                Documented.once(
                        "paragraph",
                        Values.number(1, PassageParameters.MAX_INDEX, 1),
                        "The number of a paragraph, from 1: a line of the body that has more than white space. Without it, the"
                                + " passage is named by its words or by indices."),
                Documented.once(
                        "start",
                        Values.number(0, PassageParameters.MAX_INDEX, 0),
                        "UTF-16 index of its first character in the body; with `quote`, where it stood: the nearest is meant."
                                + " Without it, the first is."),
                Documented.once(
                        "end",
                        Values.number(0, PassageParameters.MAX_INDEX, 12),
                        "UTF-16 index after its last character. Without it, the passage ends where its words or its paragraph do."),
                Documented.once(
                        "hash",
                        Values.text("9f86d081"),
                        "The hash of an earlier answer, or its first 8 digits or more; `differences` then says whether the text"
                                + " has changed. Without it, the text is not compared."));
    }
}

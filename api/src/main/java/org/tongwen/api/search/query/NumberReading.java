package org.tongwen.api.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Syntax;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.script.ScriptFolding;

/** Tells a document number from other text: 国办发〔2023〕12号 in any brackets, or 国办发 2023 12. */
final class NumberReading {

    /** What makes a number of it, whatever agency it names: a year in brackets, or the sign at its end. */
    private static final Pattern SURE =
            Pattern.compile(".*([〔\\[(（［【]\\s*\\d{4}\\s*[〕\\])）］】]|号\\s*$).*", Pattern.DOTALL);

    /** How the codes of agencies end, folded; 江苏 2023 12 is no number. */
    private static final Pattern CODE = Pattern.compile("^\\p{IsHan}+[发函字令办告规通政电知明审批复号综]\\s*\\d.*", Pattern.DOTALL);

    private NumberReading() {}

    /** Returns the number that the whole query is, if it is one; where it may be other text as well, either will do. */
    static Optional<Node> whole(String query) {
        return DocumentNumber.parse(query).map(number -> {
            Node numbered = new Node.Numbered(query.strip(), number);
            String folded = ScriptFolding.standard().fold(query.strip());
            boolean sure =
                    SURE.matcher(folded).matches() || CODE.matcher(folded).matches();
            return sure
                    ? numbered
                    : Syntax.of(query)
                            .root()
                            .<Node>map(text -> new Node.Any(List.of(numbered, text)))
                            .orElse(numbered);
        });
    }

    /** Returns the number that a part of a query is, else the part; quoted text is taken at its word. */
    static Node part(Node.Text text) {
        boolean sure = !text.quoted()
                && SURE.matcher(ScriptFolding.standard().fold(text.typed())).matches();
        return sure
                ? DocumentNumber.parse(text.typed())
                        .<Node>map(number -> new Node.Numbered(text.typed(), number))
                        .orElse(text)
                : text;
    }
}

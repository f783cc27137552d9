package org.tongwen.api.web.json;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tongwen.api.search.Reason;
import org.tongwen.api.web.parameter.Language;

/** Says in a sentence of one language why a document stands where it does. */
final class Reasons {

    private static final String NAMED = "named";
    private static final String SEPARATOR = "separator";

    private final ResourceBundle sentences;

    Reasons(Language language) {
        this.sentences = ResourceBundle.getBundle(
                "org.tongwen.api.web.json.reasons",
                Locale.forLanguageTag(language.tag()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String sentence(Reason reason) {
        return format(reason.kind().id(), reason.text(), otherNames(reason), listed(reason.found()));
    }

    /** Tells by which names the document says it, if not by the one that was typed alone. */
    private String otherNames(Reason reason) {
        boolean asTyped = reason.found().isEmpty() || reason.found().equals(List.of(reason.text()));
        return asTyped ? "" : format(NAMED, listed(reason.found()));
    }

    private String listed(List<String> names) {
        return String.join(sentences.getString(SEPARATOR), names);
    }

    private String format(String key, Object... arguments) {
        return MessageFormat.format(sentences.getString(key), arguments);
    }
}

package org.tongwen.api.search.collocation;

import java.util.Locale;
import org.tongwen.api.search.association.Association;

/** By what collocations are ranked. */
public enum Measure {
    /** How sure it is that they are none by chance. */
    LOG_LIKELIHOOD,
    /** How many times as often as by chance they stand there. */
    MI;

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    double of(Association association) {
        return switch (this) {
            case LOG_LIKELIHOOD -> association.logLikelihood();
            case MI -> association.mutualInformation();
        };
    }
}

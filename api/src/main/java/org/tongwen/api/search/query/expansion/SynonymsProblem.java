package org.tongwen.api.search.query.expansion;

import org.tongwen.model.table.SettingProblem;

/** Says in one line why the file of an institution's own synonyms cannot be used. */
public final class SynonymsProblem extends SettingProblem {

    private static final long serialVersionUID = 1;

    SynonymsProblem(String message, Exception cause) {
        super(message, cause);
    }
}

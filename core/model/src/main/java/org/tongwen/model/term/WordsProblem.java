package org.tongwen.model.term;

import org.tongwen.model.table.SettingProblem;

/** Says in one line why the file of an institution's own words cannot be used. */
public final class WordsProblem extends SettingProblem {

    private static final long serialVersionUID = 1;

    WordsProblem(String message, Exception cause) {
        super(message, cause);
    }
}

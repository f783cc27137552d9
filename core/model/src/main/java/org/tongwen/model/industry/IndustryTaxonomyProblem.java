package org.tongwen.model.industry;

import org.tongwen.model.table.SettingProblem;

/** Says in one line why the file that the setting {@code tongwen.industries} names cannot be used. */
public final class IndustryTaxonomyProblem extends SettingProblem {

    private static final long serialVersionUID = 1;

    IndustryTaxonomyProblem(String message, Exception cause) {
        super(message, cause);
    }
}

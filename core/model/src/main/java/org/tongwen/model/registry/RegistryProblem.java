package org.tongwen.model.registry;

import org.tongwen.model.table.SettingProblem;

/** Says in one line why the file that a setting names cannot be used. */
public final class RegistryProblem extends SettingProblem {

    private static final long serialVersionUID = 1;

    RegistryProblem(String message, Exception cause) {
        super(message, cause);
    }
}

package org.tongwen.model.table;

/** Says in one line why the file that a setting names cannot be used. */
public abstract class SettingProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says so, and keeps what was found out about the file. */
    protected SettingProblem(String message, Exception cause) {
        super(message, cause);
    }
}

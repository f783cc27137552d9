package org.tongwen.model.registry;

/** Says in one line why the file that a setting names cannot be used. */
public final class RegistryProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegistryProblem(String message, Exception cause) {
        super(message, cause);
    }
}

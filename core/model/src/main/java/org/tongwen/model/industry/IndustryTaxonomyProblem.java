package org.tongwen.model.industry;

/** Says in one line why the file that the setting {@code tongwen.industries} names cannot be used. */
public final class IndustryTaxonomyProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndustryTaxonomyProblem(String message, Exception cause) {
        super(message, cause);
    }
}

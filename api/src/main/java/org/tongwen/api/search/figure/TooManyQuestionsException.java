package org.tongwen.api.search.figure;

import org.tongwen.api.search.TooMuchException;

/** More figures contradict each other than can be told from the others. */
public final class TooManyQuestionsException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    public TooManyQuestionsException(long most) {
        super(
                "too-many-questions",
                "Of more than " + most
                        + " subjects and periods there are several figures: narrow them by 'metric', 'period_from',"
                        + " 'subject_region' or a query to see which contradict each other.");
    }
}

package org.tongwen.api.search.concordance.occurrence;

import java.util.List;
import org.tongwen.api.search.Query.Scope;

/** A part of a query that is looked for in texts. */
sealed interface Sought {

    /** Where it is looked for. */
    Scope scope();

    /**
     * A text.
     *
     * @param forms what stands for it verbatim
     * @param words those of each form, which count in a document that has none of the forms
     * @param all whether words of a form count only where all of them stand
     */
    record Named(Scope scope, List<Needle> forms, List<List<Needle>> words, boolean all) implements Sought {

        public Named {
            forms = List.copyOf(forms);
            words = List.copyOf(words);
        }
    }

    /** Two texts, each as far as the other is near it. */
    record Near(Scope scope, List<Needle> left, List<Needle> right, int distance) implements Sought {

        public Near {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}

package org.tongwen.model.documenttype;

import java.util.List;

/**
 * The form of a policy document.
 *
 * @param name in Simplified script; also its id
 * @param forms further words of titles that show the form, in either script
 */
public record DocumentType(String name, String nameHant, String nameEn, List<String> forms) {

    public DocumentType {
        if (name.isEmpty() || nameHant.isEmpty() || nameEn.isEmpty()) {
            throw new IllegalArgumentException("the document type " + name + " needs its name in three languages");
        }
        forms = List.copyOf(forms);
    }

    /** Returns the id used in the index and in the API: the name in Simplified script. */
    public String id() {
        return name;
    }
}

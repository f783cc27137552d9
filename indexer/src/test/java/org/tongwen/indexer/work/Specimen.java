package org.tongwen.indexer.work;

import org.tongwen.model.document.PolicyDocument;

/**
 * A document of which it is known which work it is.
 *
 * @param work names the text
 * @param edit how the copy was made; empty for an original
 */
record Specimen(String work, String edit, PolicyDocument document) {

    Draft draft() {
        return new Draft(document.content().title(), document.content().body());
    }
}

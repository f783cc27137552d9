package org.tongwen.indexer.load;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.PolicyDocument;

/**
 * Whose an id is.
 *
 * <p>Of two records that both state a source, the source tells; else the file they were read from. A page belongs to
 * its file whatever source was read on it.
 *
 * @param path as in {@link org.tongwen.model.document.Provenance#path}: that of a record ends in {@code #line}
 */
record Owner(@Nullable String source, String path) {

    static Owner of(PolicyDocument document) {
        return new Owner(document.provenance().source(), document.provenance().path());
    }

    boolean isSame(Owner other) {
        if (isRecord() && other.isRecord() && source != null && other.source != null) {
            return source.equals(other.source);
        }
        return file().equals(other.file());
    }

    /** Returns why a document of another owner may not replace one of this. */
    String refusal(String id) {
        String stated = source == null ? "" : ", source " + source;
        return "the id \"" + id + "\" belongs to another document (" + path + stated + "); give it an id of its own";
    }

    private boolean isRecord() {
        return path.indexOf('#') >= 0;
    }

    private String file() {
        int line = path.lastIndexOf('#');
        return line < 0 ? path : path.substring(0, line);
    }
}

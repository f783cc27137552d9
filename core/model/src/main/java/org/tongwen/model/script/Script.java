package org.tongwen.model.script;

/** The script a document is written in, by the share of its characters that folding changes. */
public enum Script {
    HANS("hans"),
    HANT("hant"),
    MIXED("mixed");

    private final String id;

    Script(String id) {
        this.id = id;
    }

    /** Returns the id used in the index and in the API: {@code hans}, {@code hant} or {@code mixed}. */
    public String id() {
        return id;
    }
}

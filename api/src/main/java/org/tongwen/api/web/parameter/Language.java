package org.tongwen.api.web.parameter;

/** A language in which labels are given. */
public enum Language {
    ZH_HANS("zh-Hans"),
    ZH_HANT("zh-Hant"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return tag;
    }
}

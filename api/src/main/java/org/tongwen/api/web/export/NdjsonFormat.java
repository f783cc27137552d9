package org.tongwen.api.web.export;

import org.tongwen.api.search.SearchResult.Hit;

/** A JSON object a line; the last line tells whether the file is complete, and is the only one with that key. */
final class NdjsonFormat implements RowFormat {

    private final Items items;

    NdjsonFormat(Items items) {
        this.items = items;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String row(Hit hit) {
        return items.json(items.of(hit)) + "\n";
    }

    @Override
    public String end(long rows) {
        return "{\"complete\":true,\"rows\":" + rows + "}\n";
    }

    @Override
    public String broken(long rows) {
        return "{\"complete\":false,\"rows\":" + rows + "}\n";
    }
}

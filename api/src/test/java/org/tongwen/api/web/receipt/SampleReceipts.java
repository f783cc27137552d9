package org.tongwen.api.web.receipt;

import org.tongwen.api.search.query.expansion.Synonyms;
import org.tongwen.api.search.receipt.Dictionaries;
import tools.jackson.databind.json.JsonMapper;

/** Receipts for tests without a server. */
public final class SampleReceipts {

    private SampleReceipts() {}

    /** Returns a writer that names the dictionaries that come with the program. */
    public static ReceiptWriter writer() {
        return new ReceiptWriter(Dictionaries.of(Synonyms.standard(), Synonyms.vocabulary()), JsonMapper.shared());
    }
}

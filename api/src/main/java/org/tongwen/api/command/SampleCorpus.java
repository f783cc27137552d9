package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.List;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;

/** The texts that come with the program: invented, in the forms of real ones. */
public final class SampleCorpus {

    private SampleCorpus() {}

    /** Puts them into an index that is there; what is there already and has not changed stays as it is. */
    public static void index(TongwenElasticsearch elasticsearch, PrintWriter out) {
        out.println("Indexing the sample corpus: invented texts in the forms of real ones.");
        out.flush();
        IndexRequest sample = new IndexRequest(List.of(Folders.sample()), false, true);
        Indexing.run(listener -> new Indexer().index(sample, elasticsearch, listener), IndexListener.NONE, true, out);
    }
}

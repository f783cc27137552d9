package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.List;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** The texts that come with the program: invented, in the forms of real ones. */
public final class SampleCorpus {

    private SampleCorpus() {}

    /** Puts them into an index that is there; a second time replaces them by the same. */
    public static void index(TongwenElasticsearch elasticsearch, PrintWriter out) {
        out.println("Indexing the sample corpus: invented texts in the forms of real ones.");
        out.flush();
        Indexing.run(elasticsearch, List.of(Folders.sample()), out);
    }
}

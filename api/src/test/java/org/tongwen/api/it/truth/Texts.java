package org.tongwen.api.it.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tongwen.api.it.RunningServer;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import tools.jackson.databind.json.JsonMapper;

/** Short texts that a test makes up, on their way from a file to a server of their own. */
final class Texts {

    private Texts() {}

    /** Returns the record of a text; the source tells the texts of one test from those of another. */
    static String record(String source, String id, String body) {
        return JsonMapper.shared().writeValueAsString(Map.of("id", id, "title", id, "body", body, "source", source));
    }

    /** Returns a server that has the texts of these records, which are written to this folder. */
    static RunningServer serve(List<String> records, Path folder) throws IOException {
        Files.write(folder.resolve("texts.jsonl"), records);
        return RunningServer.start(elasticsearch -> {
            IndexReport report =
                    new Indexer().index(IndexRequest.of(List.of(folder)), elasticsearch, IndexListener.NONE);
            assertThat(report.indexed()).isEqualTo(records.size());
        });
    }
}

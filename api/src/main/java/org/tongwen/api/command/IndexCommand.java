package org.tongwen.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.indexer.IndexReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into the index. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents into the index: text, HTML, Markdown with front matter, JSON Lines (.jsonl, .jsonl.gz).",
            "A document that is there already is replaced. Ends with 0 only if nothing failed."
        })
public final class IndexCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders that are read to their depths.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Indexing.requireExisting(paths);
        PrintWriter out = spec.commandLine().getOut();
        try (TongwenElasticsearch running =
                TongwenElasticsearch.open(elasticsearch.settings(Folders.DATA), out::println)) {
            running.index().ensure();
            IndexReport report = Indexing.run(running, paths, out);
            return report.failures().isEmpty() ? 0 : 1;
        }
    }
}

package org.tongwen.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into the index. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents into the index: text, HTML, Markdown, PDF, Word (.docx, .doc), JSON Lines, CSV and TSV, also in"
                    + " .zip and .gz, in UTF-8, UTF-16, GB18030 or Big5.",
            "What is in the index already and has not changed is skipped, so a run that was interrupted can be started again."
                    + " Ends with 0 only if nothing failed."
        })
public final class IndexCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files, or folders that are read to their depths.")
    private List<Path> paths = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = "Read the paths that stand in this file, one on each line: such as the list of what failed.")
    private @Nullable Path filesFrom;

    @Option(
            names = "--dry-run",
            description = "Show what is found out about each document, with its evidence; write nothing.")
    private boolean dryRun;

    @Option(
            names = "--prune",
            description = "Remove documents from the index whose files or records have gone from the paths.")
    private boolean prune;

    @Option(names = "--again", description = "Read again what has not changed, too.")
    private boolean again;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each input to this file, as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--failed",
            paramLabel = "FILE",
            description =
                    "Where to list the files that failed, for --files-from (default: failed.txt in the data directory).")
    private @Nullable Path failed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        IndexRequest request = new IndexRequest(allPaths(), again, prune);
        Indexing.requireExisting(request.paths());
        OwnTables.requireUsable();
        PrintWriter out = spec.commandLine().getOut();
        ElasticsearchSettings settings = elasticsearch.settings(Folders.DATA);
        if (dryRun) {
            DryRunView view = new DryRunView(out, spec.commandLine().getColorScheme());
            return run(listener -> new Indexer().preview(request, view::show, listener), List.of(view), null, out);
        }
        Path list =
                failed != null ? failed : elasticsearch.directory(Folders.DATA).resolve("failed.txt");
        try (TongwenElasticsearch running = TongwenElasticsearch.open(settings, out::println)) {
            running.index().ensure();
            return run(listener -> new Indexer().index(request, running, listener), List.of(), list, out);
        }
    }

    private List<Path> allPaths() {
        List<Path> all = new ArrayList<>(paths);
        if (filesFrom != null) {
            all.addAll(FailedInputs.read(filesFrom));
        }
        if (all.isEmpty() && filesFrom == null) {
            throw new ParameterException(spec.commandLine(), "Say what to read: PATH... or --files-from FILE.");
        }
        return all;
    }

    private int run(
            Function<IndexListener, IndexReport> job,
            List<? extends IndexListener> listeners,
            @Nullable Path list,
            PrintWriter out) {
        FailedInputs failures = new FailedInputs();
        Listeners told = new Listeners(listeners).and(failures);
        IndexReport result;
        if (report == null) {
            result = Indexing.run(job, told, !dryRun, out);
        } else {
            try (ReportFile written = ReportFile.to(report)) {
                result = Indexing.run(job, told.and(written), !dryRun, out);
                written.finish(result);
            }
        }
        if (list != null) {
            failures.write(list);
            if (!failures.isEmpty()) {
                out.println("The files that failed are listed in " + list
                        + ". Once they are mended: ./tongwen index --files-from " + list);
            }
        }
        return result.failed() == 0 ? 0 : 1;
    }
}

package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.generation.Generation;
import org.tongwen.elasticsearch.generation.Generations;
import org.tongwen.elasticsearch.generation.Leftovers;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.RebuildReport;
import org.tongwen.indexer.load.rebuild.Age;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the index anew from the originals that it keeps. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the index anew from the originals that it keeps, with all that this program knows: after an upgrade, or when an"
                    + " institution's own words, industries or clusters have changed.",
            "Searches and writers go on meanwhile; at the end the new index takes the place of the old one in one step. If it fails,"
                    + " the old one goes on. Needs as much disk space again as the index has."
        })
public final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Option(names = "--again", description = "Build it anew even if it is as this program would build it.")
    private boolean again;

    @Option(names = "--restart", description = "Throw away what an earlier run left that was ended before it was done.")
    private boolean restart;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        OwnTables.requireUsable();
        PrintWriter out = spec.commandLine().getOut();
        try (TongwenElasticsearch running =
                TongwenElasticsearch.open(elasticsearch.settings(Folders.DATA), out::println)) {
            Generations generations = running.generations();
            Generation current = generations
                    .find()
                    .orElseThrow(() -> new UserError("there is no index yet. Fill one with ./tongwen index PATH..."));
            List<String> reasons = Age.of(running).reasons();
            if (reasons.isEmpty() && !again) {
                out.println("The index is as this program would build it; --again builds it anew all the same.");
                return 0;
            }
            clear(generations, current, out);
            reasons.forEach(reason -> out.println("The index is built anew: " + reason + "."));
            try (RebuildProgress progress = RebuildProgress.on(out)) {
                report(new Indexer().rebuild(running, progress), out);
            }
        }
        return 0;
    }

    /** What earlier runs left: unfinished beside the index in use, or replaced by it. */
    private void clear(Generations generations, Generation current, PrintWriter out) {
        Leftovers leftovers = generations.leftovers(current);
        List<String> unfinished = leftovers.unfinished();
        if (!unfinished.isEmpty() && !restart) {
            throw new UserError(
                    "another ./tongwen reindex is building " + String.join(" and ", unfinished)
                            + ", or was ended before it was done. If none is running now, --restart throws that away and begins anew.");
        }
        generations.unseal(current);
        generations.delete(unfinished);
        List<String> replaced = leftovers.replaced();
        if (!replaced.isEmpty() && !generations.isRead(replaced)) {
            generations.delete(replaced);
            out.println("Removed what an earlier run had replaced: " + String.join(", ", replaced) + ".");
        }
    }

    private static void report(RebuildReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "copied %,d · read again %,d · of these changed %,d · written meanwhile %,d · %.1f s (writers waited %.1f s)%n",
                report.copied(),
                report.reread(),
                report.changed(),
                report.late(),
                report.elapsed().toMillis() / 1000.0,
                report.sealed().toMillis() / 1000.0);
        if (report.unreadable() > 0) {
            out.printf(Locale.ROOT, "%,d stay as they were read before; the log names them%n", report.unreadable());
        }
        if (!report.oldDeleted()) {
            out.println("The old index is still read by somebody, and stays; the next reindex removes it.");
        }
        out.flush();
    }
}

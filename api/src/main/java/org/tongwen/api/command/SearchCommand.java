package org.tongwen.api.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.elasticsearch.ElasticsearchPolicySearch;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches in the terminal. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Prints the best documents as a table.")
public final class SearchCommand implements Callable<Integer> {

    private static final int WIDTH = 110;

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for, in either script.")
    private List<String> words = List.of();

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many documents to print, up to 200 (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(names = "--sample", description = "Search the sample corpus.")
    private boolean sample;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (size < 0 || size > Page.MAX_SIZE) {
            throw new UserError("--size takes a number from 0 to " + Page.MAX_SIZE + ".");
        }
        OwnTables.requireUsable();
        PrintWriter out = spec.commandLine().getOut();
        String folder = sample ? Folders.SAMPLE_DATA : Folders.DATA;
        PrintWriter progress = spec.commandLine().getErr();
        try (TongwenElasticsearch running =
                TongwenElasticsearch.open(elasticsearch.settings(folder), progress::println)) {
            running.index().ensure();
            SearchRequest request = new SearchRequest(
                    new Query(String.join(" ", words), Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND),
                    Filters.NONE,
                    new Page(size, Page.Sort.RELEVANCE, null),
                    FacetRequest.NONE,
                    CountBy.DOCUMENT,
                    Shown.VALUES,
                    null);
            SearchResult result = Objects.requireNonNull(
                    ElasticsearchPolicySearch.of(running, QueryParser.standard(), typed -> List.of())
                            .search(request)
                            .block());
            print(result, out);
            return 0;
        }
    }

    private void print(SearchResult result, PrintWriter out) {
        TextTable table = TextTable.forColumns(
                spec.commandLine().getHelp().colorScheme(),
                new Column(6, 0, Overflow.TRUNCATE),
                new Column(16, 1, Overflow.TRUNCATE),
                new Column(WIDTH - 22, 1, Overflow.WRAP));
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        for (SearchResult.Hit hit : result.hits()) {
            StoredDocument document = hit.document();
            table.addRowValues(
                    year(document),
                    region(document.place().region()),
                    document.text().title());
        }
        out.print(table);
        out.printf(
                Locale.ROOT,
                "%,d documents%s%n",
                result.total(),
                result.matching().relaxed() ? " have some of the words; none has all" : "");
    }

    private static String year(StoredDocument document) {
        Integer year = document.dates().year();
        return year == null ? "–" : (document.dates().yearEstimated() ? "~" : "") + year;
    }

    private static String region(@Nullable String code) {
        return code == null
                ? "–"
                : Regions.standard().find(code).map(Region::name).orElse(code);
    }
}

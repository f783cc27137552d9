import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.programme.ProgrammeRecogniser;

/**
 * What reading figures, clusters and programmes costs beside everything else that is found out about a document.
 *
 * <p>Usage, after a build: {@code java -Xmx2g -cp 'api/target/lib/*' bench/Stated.java FILE.jsonl[.gz] …}. Enriches the documents of
 * each file with and without statements, in turns in one JVM that is warm, and prints the CPU time of the thread for both, the median of
 * fifteen rounds each, and their ratio: how much of its speed enrichment keeps.
 */
public final class Stated {

    private static final int WARM = 20;
    private static final int ROUNDS = 15;
    private static final int MOST_CHARACTERS = 3_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Enricher enricher = new Enricher(Clock.systemUTC());
    private final DocumentParser parser = new DocumentParser();
    private int found;

    public static void main(String[] files) throws Exception {
        Stated bench = new Stated();
        for (String file : files) {
            bench.compare(Path.of(file));
        }
    }

    private void compare(Path file) throws Exception {
        List<ParsedDocument> documents = read(file);
        long characters = documents.stream().mapToLong(document -> document.body().length()).sum();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double plain = seconds(documents, document -> enricher.enrich(DocumentText.of(document)));
            double full = seconds(documents, this::enrichWithStatements);
            if (round >= WARM) {
                without.add(plain);
                with.add(full);
            }
        }
        double ratio = median(without) / median(with);
        System.out.printf(Locale.ROOT, "%s: %,d documents, %,d characters: %.3f s without, %.3f s with, ratio %.3f (%.3f to %.3f)%n",
                file.getFileName(), documents.size(), characters, median(without), median(with), ratio,
                ratio(without, with, values -> values.stream().mapToDouble(v -> v).min().orElseThrow()),
                ratio(without, with, values -> values.stream().mapToDouble(v -> v).max().orElseThrow()));
        List<DocumentText> texts = documents.stream().map(DocumentText::of).toList();
        System.out.printf(Locale.ROOT, "  of it clusters %.3f s, programmes %.3f s, figures the rest%n",
                part(texts, text -> found += ClusterRecogniser.standard().read(text.body().folded()).clusters().size()),
                part(texts, text -> found += ProgrammeRecogniser.standard().recognise(text.body().folded()).size()));
    }

    private static double ratio(List<Double> without, List<Double> with, ToDoubleFunction<List<Double>> choice) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            ratios.add(without.get(i) / with.get(i));
        }
        return choice.applyAsDouble(ratios);
    }

    private static double part(List<DocumentText> texts, Consumer<DocumentText> work) {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            texts.forEach(work);
            seconds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return median(seconds);
    }

    private void enrichWithStatements(ParsedDocument document) {
        DocumentText text = DocumentText.of(document);
        EnrichedDocument enriched = enricher.enrich(text);
        found += Statements.of(text, enriched.dates(), enriched.place(), enriched.subject().agencies()).figures().size();
    }

    private static double seconds(List<ParsedDocument> documents, Consumer<ParsedDocument> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        documents.forEach(work);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private List<ParsedDocument> read(Path file) throws Exception {
        List<ParsedDocument> documents = new ArrayList<>();
        long characters = 0;
        InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && characters < MOST_CHARACTERS; line = lines.readLine()) {
                Place place = new Place("bench", "bench#1", "bench");
                documents.add(parser.parse(new RawDocument(place, Format.RECORD, line.getBytes(StandardCharsets.UTF_8))));
                characters += line.length();
            }
        }
        return documents;
    }
}

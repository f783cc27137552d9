import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import org.tongwen.indexer.enrich.Enricher;
import org.tongwen.indexer.parse.DocumentParser;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.UnreadableDocumentException;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.Place;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.indexer.work.sketch.Sketch;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.citation.CitationRecogniser;
import org.tongwen.model.date.DateRecogniser;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.figure.FigureContext;
import org.tongwen.model.figure.FigureRecogniser;
import org.tongwen.model.industry.IndustryRecogniser;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.region.RegionRecogniser;
import org.tongwen.model.script.FoldedText;

/**
 * Speed of each recogniser and of all that is found out about a document, on one core; and whether any input takes more
 * than linear time.
 *
 * <p>Usage, after a build: {@code java -cp 'api/target/lib/*' bench/Recognition.java FILE.jsonl[.gz]}. Prints millions of
 * characters a second, the median of five rounds over at most 20 million characters; then milliseconds for hostile texts
 * of 250,000, 500,000 and a million characters, each the best of three.
 */
public final class Recognition {

    private static final int ROUNDS = 5;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final List<String> HOSTILE = List.of(
            "1", "〇", "（", "〔2021〕", "《", "》", "年", "2021年", "第", "字第1", "省市", "江苏省", "朝阳区", "国务院", "工业和信息化部", "自2021年起", "、",
            "集成电路、", "的通知", " ", "\n", "關於", "根据《");

    private final Map<String, ToIntFunction<FoldedText>> recognisers = new LinkedHashMap<>();
    private final DocumentParser parser = new DocumentParser();
    private final Enricher enricher = new Enricher(Clock.systemUTC());

    private Recognition() {
        recognisers.put("dates", text -> DateRecogniser.standard().recognise(text).size());
        recognisers.put("numbers", text -> DocumentNumberRecogniser.standard().recognise(text).size());
        recognisers.put("citations", text -> CitationRecogniser.standard().recognise(text).size());
        recognisers.put("regions", text -> RegionRecogniser.standard().recognise(text).size());
        recognisers.put("regions and agencies", text -> AgencyRecogniser.standard().recognise(text).size());
        FigureContext unnamed = new FigureContext(null, false, List.of(), List.of(), List.of());
        recognisers.put("figures", text -> FigureRecogniser.standard().recognise(text, unnamed).size());
        recognisers.put("industries", text -> IndustryRecogniser.standard().recognise(text).size());
    }

    public static void main(String[] files) throws Exception {
        Recognition bench = new Recognition();
        List<ParsedDocument> documents = new ArrayList<>();
        for (String file : files) {
            documents.addAll(bench.read(Path.of(file)));
        }
        bench.speed(documents);
        bench.growth();
    }

    private void speed(List<ParsedDocument> parsed) {
        List<String> bodies = parsed.stream().map(ParsedDocument::body).toList();
        List<FoldedText> folded = bodies.stream().map(FoldedText::of).toList();
        List<PolicyDocument> enriched = parsed.stream().map(document -> enricher.enrich(document).toPolicyDocument()).toList();
        long characters = bodies.stream().mapToLong(String::length).sum();
        System.out.printf(Locale.ROOT, "%,d documents, %,d characters, million characters/s:%n", parsed.size(), characters);
        report("fold", characters, () -> bodies.forEach(FoldedText::of));
        recognisers.forEach((name, recogniser) -> report(name, characters, () -> folded.forEach(recogniser::applyAsInt)));
        report("sketch of copies", characters, () -> enriched.forEach(Sketch::of));
        report("all, with decisions", characters, () -> parsed.forEach(enricher::enrich));
    }

    private static void report(String name, long characters, Runnable work) {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            seconds.add(seconds(work));
        }
        double median = seconds.subList(1, seconds.size()).stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "  %-22s %6.1f%n", name, characters / median / 1e6);
    }

    private void growth() throws UnreadableDocumentException {
        System.out.println("milliseconds for 250,000, 500,000 and 1,000,000 characters, all with decisions and sketch:");
        for (String unit : HOSTILE) {
            System.out.printf(Locale.ROOT, "  %-10s", unit.strip().isEmpty() ? "\\u%04x".formatted((int) unit.charAt(0)) : unit);
            for (int length : new int[] {250_000, 500_000, 1_000_000}) {
                String text = unit.repeat(length / unit.length());
                ParsedDocument document = parse("{\"title\":\"通知\",\"body\":\"甲" + text.replace("\n", "\\n") + "乙\"}");
                double best = Double.MAX_VALUE;
                for (int i = 0; i < 3; i++) {
                    best = Math.min(best, seconds(() -> Sketch.of(enricher.enrich(document).toPolicyDocument())));
                }
                System.out.printf(Locale.ROOT, "%9.0f", best * 1000);
            }
            System.out.println();
        }
    }

    private List<ParsedDocument> read(Path file) throws Exception {
        List<ParsedDocument> documents = new ArrayList<>();
        long characters = 0;
        InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && characters < MOST_CHARACTERS; line = lines.readLine()) {
                documents.add(parse(line));
                characters += line.length();
            }
        }
        return documents;
    }

    private ParsedDocument parse(String record) throws UnreadableDocumentException {
        Place place = new Place("bench", "bench#1", "bench");
        return parser.parse(new RawDocument(place, Format.RECORD, record.getBytes(StandardCharsets.UTF_8)));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}

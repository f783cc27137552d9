import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tongwen.analysis.view.View;
import org.tongwen.model.script.ScriptFolding;

/**
 * How many characters a second are folded and cut, on one core: each view alone, and all three.
 *
 * <pre>
 * H=core/elasticsearch/target/elasticsearch
 * java -Xmx2g -cp "$H/plugins/tongwen-analysis/*:$H/lib/*" bench/Analysis.java FILE.jsonl.gz...
 * </pre>
 *
 * The bodies of the first 20 million characters; seven rounds of everything in turn, of which the first two warm up. Prints the median
 * of the others, in millions of characters a second.
 */
public final class Analysis {

    private static final long MOST_CHARACTERS = 20_000_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final Pattern BODY = Pattern.compile("\"body\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    public static void main(String[] files) throws IOException {
        List<String> texts = texts(files);
        long characters = texts.stream().mapToLong(String::length).sum();
        System.out.printf("%,d texts, %,d characters%n", texts.size(), characters);
        record Job(String name, ToLongFunction<String> work) {}
        ScriptFolding folding = ScriptFolding.standard();
        Analyzer words = View.WORDS.analyzer();
        Analyzer bigrams = View.BIGRAMS.analyzer();
        Analyzer exact = View.EXACT.analyzer();
        List<Job> jobs = List.of(
                new Job("fold", text -> folding.fold(text).length()),
                new Job("words", text -> terms(words, text)),
                new Job("bigrams", text -> terms(bigrams, text)),
                new Job("exact", text -> terms(exact, text)),
                new Job("all views", text -> terms(words, text) + terms(bigrams, text) + terms(exact, text)));
        long[][] nanos = new long[jobs.size()][ROUNDS];
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int job = 0; job < jobs.size(); job++) {
                long begin = System.nanoTime();
                for (String text : texts) {
                    sum += jobs.get(job).work().applyAsLong(text);
                }
                nanos[job][round] = System.nanoTime() - begin;
            }
        }
        for (int job = 0; job < jobs.size(); job++) {
            long[] measured = Arrays.copyOfRange(nanos[job], WARM_UP, ROUNDS);
            Arrays.sort(measured);
            System.out.printf("%-10s %7.2f million characters/s%n", jobs.get(job).name(),
                    characters * 1e3 / measured[measured.length / 2]);
        }
        System.out.println("(" + sum + " in all)");
    }

    private static long terms(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("body", new StringReader(text))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            long count = 0;
            while (stream.incrementToken()) {
                count += term.length();
            }
            stream.end();
            return count;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> texts(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        for (String file : files) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null && characters < MOST_CHARACTERS; line = lines.readLine()) {
                    Matcher body = BODY.matcher(line);
                    if (body.find()) {
                        String text = body.group(1).replace("\\n", "\n").replace("\\\"", "\"");
                        texts.add(text);
                        characters += text.length();
                    }
                }
            }
        }
        return texts;
    }
}

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a running server finds phrases and single characters exactly where a plain scan of the files finds them.
 *
 * <p>Usage, after a build: {@code java -cp 'api/target/lib/*' bench/Scan.java URL NUMBER SEED FILE.jsonl[.gz]... [=PHRASE]...}.
 * The files are those that were indexed, and all of them. Asks for the phrases given, then for NUMBER others that are cut
 * from the texts at random: a third with digits or Latin letters, a sixth single characters, a sixth with whatever stands
 * between the words. Each is asked for as it is written and folded. Where the answers differ, the stored texts of up to
 * 40 documents tell whether the indexer changed the text (chrome, white space) or the server is wrong: {@code WRONG}.
 */
public final class Scan {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ScriptFolding FOLDING = ScriptFolding.standard();
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}%‰‱]+");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final String LETTER = "[[\\p{L}\\p{N}]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}ー]]";
    private static final Pattern RUN = Pattern.compile(LETTER + "+");
    private static final Pattern MIXED = Pattern.compile("\\p{IsHan}{0,3}" + LETTER + "+[%％]?\\p{IsHan}{0,3}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,8}");
    private static final int MOST_FETCHED = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final List<Path> files;
    private final List<String> ids = new ArrayList<>();

    private Scan(String url, List<Path> files) {
        this.url = url;
        this.files = files;
    }

    public static void main(String[] args) throws IOException {
        List<String> rest = List.of(args).subList(3, args.length);
        Scan scan = new Scan(
                args[0], rest.stream().filter(arg -> !arg.startsWith("=")).map(Path::of).toList());
        List<String> phrases = new ArrayList<>(
                rest.stream().filter(arg -> arg.startsWith("=")).map(arg -> arg.substring(1)).toList());
        phrases.addAll(scan.cut(Integer.parseInt(args[1]), new Random(Long.parseLong(args[2]))));
        scan.compare(phrases.stream().distinct().toList());
    }

    /** Cuts phrases from as many documents, each as likely as the others. */
    private List<String> cut(int number, Random random) throws IOException {
        List<String> texts = new ArrayList<>();
        int[] seen = {0};
        forEach((id, parts) -> {
            int at = seen[0]++ < number ? texts.size() : random.nextInt(seen[0]);
            if (at < number) {
                String text = String.join("\n", parts);
                if (at == texts.size()) {
                    texts.add(text);
                } else {
                    texts.set(at, text);
                }
            }
        });
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            phrases.add(phrase(texts.get(i), i % 6, random));
        }
        return phrases.stream().filter(phrase -> !wanted(phrase).isEmpty()).toList();
    }

    private static String phrase(String text, int kind, Random random) {
        List<MatchResult> found =
                (kind < 2 ? MIXED : HAN).matcher(text).results().toList();
        if (kind == 5 || found.isEmpty()) {
            int start = random.nextInt(Math.max(1, text.length() - 8));
            return text.substring(start, Math.min(text.length(), start + 3 + random.nextInt(6)))
                    .replaceAll("[\"“”＂「」『』\\p{Cs}\\n\\r]", " ").strip();
        }
        String phrase = found.get(random.nextInt(found.size())).group();
        return kind == 2 ? phrase.substring(0, 1) : phrase;
    }

    private void compare(List<String> phrases) throws IOException {
        List<String> wanted = phrases.stream().map(Scan::wanted).toList();
        List<BitSet> found = phrases.stream().map(phrase -> new BitSet()).toList();
        forEach((id, parts) -> {
            List<String> flat = parts.stream().map(Scan::flat).toList();
            for (int i = 0; i < wanted.size(); i++) {
                String phrase = wanted.get(i);
                if (flat.stream().anyMatch(part -> part.contains(phrase))) {
                    found.get(i).set(ids.size());
                }
            }
            ids.add(id);
        });
        int equal = 0;
        for (int i = 0; i < phrases.size(); i++) {
            equal += compare(phrases.get(i), found.get(i)) ? 1 : 0;
        }
        System.out.printf("%d phrases, %d documents: %d equal%n", phrases.size(), ids.size(), equal);
    }

    private boolean compare(String phrase, BitSet scanned) {
        long served = total(phrase);
        long folded = total(FOLDING.fold(phrase));
        if (served == scanned.cardinality() && folded == served) {
            System.out.printf("equal\t%s\t%d%n", phrase, served);
            return true;
        }
        System.out.printf("DIFFERENT\t%s\tscan %d, server %d, folded %d%n", phrase, scanned.cardinality(), served, folded);
        Set<String> expected = new HashSet<>();
        scanned.stream().forEach(index -> expected.add(ids.get(index)));
        Set<String> answered = served(phrase);
        Stream.concat(
                        expected.stream().filter(id -> !answered.contains(id)),
                        answered.stream().filter(id -> !expected.contains(id)))
                .sorted()
                .limit(MOST_FETCHED)
                .forEach(id -> explain(id, phrase, answered.contains(id)));
        return false;
    }

    private void explain(String id, String phrase, boolean answered) {
        JsonNode document = get("/api/v1/documents/" + encode(id).replace("%2F", "/"));
        boolean stored = Stream.of("title", "body")
                .anyMatch(field -> flat(document.path(field).asString("")).contains(wanted(phrase)));
        String verdict = stored == answered ? "the indexer changed the text" : "WRONG";
        System.out.printf("\t%s\t%s\t%s%n", answered ? "too many" : "missing", id, verdict);
    }

    private long total(String phrase) {
        return get(query(phrase, "&size=0&facets=script")).at("/meta/total/value").asLong();
    }

    private Set<String> served(String phrase) {
        Set<String> served = new HashSet<>();
        String cursor = "*";
        while (!cursor.isEmpty()) {
            JsonNode page = get(query(phrase, "&size=200&facets=script&cursor=" + encode(cursor)));
            page.get("items").forEach(item -> served.add(item.get("id").asString()));
            cursor = page.get("next_cursor").asString("");
        }
        return served;
    }

    private static String query(String phrase, String rest) {
        return "/api/v1/documents?match=exact&expand=none&q=" + encode('"' + phrase + '"') + rest;
    }

    private JsonNode get(String path) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the folded text without white space; runs in angle brackets, breaks as a bar or a line end. */
    private static String flat(String text) {
        String folded = MARKS.matcher(FOLDING.fold(text)).replaceAll("");
        String cut = BETWEEN.matcher(folded).replaceAll(gap -> SPACE.matcher(gap.group()).matches()
                ? " "
                : LINE_END.matcher(gap.group()).find() ? "\n" : "|");
        return RUN.matcher(cut).replaceAll("<$0>").replace(" ", "");
    }

    /** Returns a phrase as it stands in flat text: what is before its first and behind its last word does not count. */
    private static String wanted(String phrase) {
        return flat(phrase).replaceAll("^[|\\n]+|[|\\n]+$", "");
    }

    private void forEach(BiConsumer<String, List<String>> visitor) throws IOException {
        for (Path file : files) {
            InputStream raw = Files.newInputStream(file);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode record = JSON.readTree(line);
                    List<String> parts = Stream.of("title", "body")
                            .map(field -> record.path(field).asString(""))
                            .toList();
                    visitor.accept(record.get("id").asString(), parts);
                }
            }
        }
    }
}

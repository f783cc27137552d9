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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.date.PolicyDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a running server names the same first documents of all places as a plain scan of the files.
 *
 * <p>Usage, after a build: {@code java -cp 'api/target/lib/*' bench/Diffusion.java URL FILE.jsonl[.gz]... =TERM...}. The files are
 * those that were indexed, and all of them; terms consist of Chinese characters alone. Which documents say a term, the scan tells; where
 * they belong, when they were made and which are copies is exported from the server.
 */
public final class Diffusion {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]+");
    private static final String FIELDS = "id,issued_on,published_on,year,region,level,work";
    private static final Comparator<JsonNode> EARLIEST =
            Comparator.comparing(Diffusion::day).thenComparing(document -> document.get("id").asString());

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final Map<String, JsonNode> documents = new HashMap<>();

    private Diffusion(String url) {
        this.url = url;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rest = List.of(args).subList(1, args.length);
        List<String> terms = rest.stream().filter(arg -> arg.startsWith("=")).map(arg -> arg.substring(1)).toList();
        Diffusion diffusion = new Diffusion(args[0]);
        diffusion.export();
        Map<String, Set<String>> saying = scan(
                rest.stream().filter(arg -> !arg.startsWith("=")).map(Path::of).toList(), terms);
        for (String term : terms) {
            diffusion.compare(term, saying.get(term));
        }
    }

    private void export() throws IOException, InterruptedException {
        get("/export?format=ndjson&fields=" + FIELDS)
                .map(line -> JSON.readTree(line))
                .filter(line -> line.has("id"))
                .forEach(document -> documents.put(document.get("id").asString(), document));
    }

    /** Returns the ids of the documents that say each term. */
    private static Map<String, Set<String>> scan(List<Path> files, List<String> terms) throws IOException {
        Map<String, Set<String>> saying = new HashMap<>();
        terms.forEach(term -> saying.put(term, new HashSet<>()));
        for (Path file : files) {
            InputStream in = Files.newInputStream(file);
            InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode record = JSON.readTree(line);
                    String title = flat(record.path("title").asString(""));
                    String body = flat(record.path("body").asString(""));
                    for (String term : terms) {
                        if (title.contains(flat(term)) || body.contains(flat(term))) {
                            saying.get(term).add(record.get("id").asString());
                        }
                    }
                }
            }
        }
        return saying;
    }

    private static String flat(String text) {
        return SPACE.matcher(ScriptFolding.standard().fold(text)).replaceAll("");
    }

    private void compare(String term, Set<String> saying) throws IOException, InterruptedException {
        List<String> scanned = firsts(saying);
        long start = System.nanoTime();
        JsonNode answer = JSON.readTree(get("/diffusion?match=exact&q=" + URLEncoder.encode("\"" + term + "\"", StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow());
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> served = new ArrayList<>();
        answer.get("items").forEach(item -> served.add(item.at("/document/id").asString()));
        System.out.printf(
                "%s\t%s\t%d documents, %d places, %d ms%n",
                served.equals(scanned) ? "equal" : "DIFFERENT",
                term,
                saying.size(),
                served.size(),
                millis);
        if (!served.equals(scanned)) {
            System.out.println("  scan   " + scanned + "\n  server " + served);
        }
    }

    /** Of each work the earliest document, of each place the earliest of these. */
    private List<String> firsts(Set<String> saying) {
        Map<String, JsonNode> works = new HashMap<>();
        saying.stream()
                .map(documents::get)
                .sorted(EARLIEST)
                .forEach(document -> works.putIfAbsent(document.at("/work/id").asString(), document));
        Map<String, JsonNode> places = new HashMap<>();
        works.values().stream()
                .filter(document -> !document.get("year").isNull() && !document.get("region").isNull())
                .sorted(EARLIEST)
                .forEach(document -> places.putIfAbsent(
                        document.at("/region/code").asString() + document.get("level").asString(""), document));
        return places.values().stream()
                .sorted(EARLIEST)
                .map(document -> document.get("id").asString())
                .toList();
    }

    private static String day(JsonNode document) {
        for (String field : List.of("issued_on", "published_on")) {
            if (!document.get(field).isNull()) {
                return PolicyDate.parse(document.get(field).asString()).lastDay().toString();
            }
        }
        return document.get("year").isNull() ? "9999" : document.get("year").asString() + "-12-31";
    }

    private Stream<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + address)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    }
}

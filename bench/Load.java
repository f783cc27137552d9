import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Clients that ask a running server for a long time, each the next as soon as it has an answer: of ten requests six are pages of results with
 * all facets, and one each is a concordance, a trend, suggestions, and a file of a sample.
 *
 * <pre>
 * java bench/Load.java URL QUERIES.jsonl CLIENTS MINUTES [PID...]
 * </pre>
 *
 * The queries are the values of "text" in a file. Prints for each quarter of the time: answers a second, percentiles of the milliseconds, what
 * was not answered with 200, and the resident memory of the processes that are named, in MB. A 429 of the limit on files is an answer as it should be, and counted
 * apart.
 */
public final class Load {

    private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int QUARTERS = 4;

    private record Answer(String kind, int status, long micros) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String url = arguments[0] + "/api/v1";
        List<String> queries = queries(Path.of(arguments[1]));
        int clients = Integer.parseInt(arguments[2]);
        Duration quarter = Duration.ofMillis((long) (Double.parseDouble(arguments[3]) * 60_000 / QUARTERS));
        List<String> processes = Arrays.asList(arguments).subList(4, arguments.length);
        for (int i = 1; i <= QUARTERS; i++) {
            ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
            long end = System.nanoTime() + quarter.toNanos();
            try (ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
                for (int client = 0; client < clients; client++) {
                    Random dice = new Random(1000L * i + client);
                    pool.submit(() -> client(url, queries, dice, end, answers));
                }
            }
            tell(i, quarter, new ArrayList<>(answers), processes);
        }
    }

    private static void client(
            String url, List<String> queries, Random dice, long end, ConcurrentLinkedQueue<Answer> answers) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                String query = URLEncoder.encode(queries.get(dice.nextInt(queries.size())), StandardCharsets.UTF_8);
                String kind = kind(dice.nextInt(10));
                HttpRequest request = HttpRequest.newBuilder(URI.create(url + address(kind, query)))
                        .timeout(Duration.ofMinutes(2))
                        .build();
                long begin = System.nanoTime();
                int status;
                try {
                    status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                } catch (IOException e) {
                    status = 0;
                }
                answers.add(new Answer(kind, status, (System.nanoTime() - begin) / 1000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String kind(int die) {
        return switch (die) {
            case 0 -> "concordance";
            case 1 -> "trend";
            case 2 -> "suggest";
            case 3 -> "file";
            default -> "page";
        };
    }

    private static String address(String kind, String query) {
        return switch (kind) {
            case "concordance" -> "/concordance?size=20&q=" + query;
            case "trend" -> "/trends?q=" + query;
            case "suggest" -> "/suggest?q=" + query;
            case "file" -> "/export?format=csv&fields=id,title&sample=50&seed=1&q=" + query;
            default -> "/documents?facets=year,region,about_region,level,industry,agency,document_type,script,source&q="
                    + query;
        };
    }

    private static void tell(int number, Duration quarter, List<Answer> answers, List<String> processes)
            throws IOException {
        long[] micros = answers.stream()
                .filter(answer -> answer.status == 200)
                .mapToLong(Answer::micros)
                .sorted()
                .toArray();
        Map<String, Integer> others = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.status != 200)
                .forEach(answer -> others.merge(answer.kind + " " + answer.status, 1, Integer::sum));
        Map<String, Long> slowest = new TreeMap<>();
        answers.forEach(answer -> slowest.merge(answer.kind, answer.micros / 1000, Math::max));
        List<String> memory = new ArrayList<>();
        for (String process : processes) {
            memory.add(resident(process));
        }
        System.out.printf(
                "quarter %d: %,d answers, %.0f/s, p50 %.0f p95 %.0f p99 %.0f ms, slowest ms %s; not 200: %s; MB %s%n",
                number,
                answers.size(),
                answers.size() / (quarter.toMillis() / 1000.0),
                at(micros, .50),
                at(micros, .95),
                at(micros, .99),
                slowest,
                others,
                memory);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1000.0;
    }

    private static String resident(String process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse("?");
        }
    }

    private static List<String> queries(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(TEXT::matcher)
                    .filter(Matcher::find)
                    .map(match -> match.group(1))
                    .toList();
        }
    }
}

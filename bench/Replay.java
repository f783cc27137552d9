import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that send recorded requests again, each the next as soon as it has an answer.
 *
 * <pre>
 * java bench/Replay.java FILE CLIENTS SECONDS
 * </pre>
 *
 * A line of the file is a request: the number of its page, the number of its stage, the method, the address, the type, and the body in base64, with tabs
 * between them. The requests of a stage are sent side by side, the stages of a page one after another. The environment may have a header {@code AUTHORIZATION}.
 * Prints pages a second, percentiles of the milliseconds of a page, and how many were not answered with 200.
 */
public final class Replay {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<List<List<HttpRequest>>> pages = read(Path.of(arguments[0]));
        int clients = Integer.parseInt(arguments[1]);
        long nanos = Duration.ofSeconds(Long.parseLong(arguments[2])).toNanos();
        ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int i = 0; i < clients; i++) {
                Random dice = new Random(i);
                pool.submit(() -> client(pages, dice, start + nanos, taken, failed));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%.1f\t%.1f\t%.1f\t%.1f\t%d%n",
                sorted.length / seconds, at(sorted, .50), at(sorted, .95), at(sorted, .99), failed.get());
    }

    private static List<List<List<HttpRequest>>> read(Path file) throws IOException {
        TreeMap<Integer, TreeMap<Integer, List<HttpRequest>>> pages = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            pages.computeIfAbsent(Integer.valueOf(parts[0]), page -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(parts[1]), stage -> new ArrayList<>())
                    .add(request(parts[2], parts[3], parts[4], Base64.getDecoder().decode(parts[5])));
        }
        return pages.values().stream()
                .<List<List<HttpRequest>>>map(page -> new ArrayList<>(page.values()))
                .toList();
    }

    private static HttpRequest request(String method, String address, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(2))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type).header("Accept", type).header("Authorization", System.getenv("AUTHORIZATION"));
        }
        return request.build();
    }

    private static void client(
            List<List<List<HttpRequest>>> pages,
            Random dice,
            long end,
            ConcurrentLinkedQueue<Long> taken,
            AtomicInteger failed) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                boolean answered = true;
                for (List<HttpRequest> stage : pages.get(dice.nextInt(pages.size()))) {
                    answered &= stage.stream()
                            .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .allMatch(response -> response.statusCode() == 200);
                }
                if (answered) {
                    taken.add(System.nanoTime() - begin);
                } else {
                    failed.incrementAndGet();
                }
            }
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}

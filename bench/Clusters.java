import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.tongwen.model.cluster.ClusterReading;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.programme.ProgrammeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Mention;

/**
 * How right the recognisers of clusters and programmes are, how fast, and whether any input takes more than linear time.
 *
 * <p>Usage, after a build of the model: {@code java -cp core/model/target/classes bench/Clusters.java PAGES [TEXT…]}, where PAGES is the
 * folder of the pages that {@code bench/clusters/seeds.tsv} tells of, and each TEXT a file whose lines are read for the speed, on one
 * core. Precision is the share of what was read that is right, recall the share of what is there that was read.
 */
public final class Clusters {

    private static final Path TEXTS = Path.of("core/model/src/test/resources/org/tongwen/model/registry/texts.tsv");
    private static final Path UNSEEN = Path.of("bench/clusters/unseen.tsv");
    private static final Path SEEDS = Path.of("bench/clusters/seeds.tsv");
    private static final int ROUNDS = 5;
    private static final List<String> HOSTILE = List.of(
            "市", "、", "集群", "产业", "“", "深圳市", "广州市、", "集成电路集群", "、物联网等", "上海集成电路", "“1650”", "双十", "十四五", "小巨人",
            "1", "3+", "世界级", "广深佛莞", "深圳电子信息集群", "聚落");

    /** What is there, what was read, and how much of it is right. */
    private static final class Score {

        private final String name;
        private int there;
        private int read;
        private int right;

        private Score(String name) {
            this.name = name;
        }

        void add(Map<String, Integer> truth, Map<String, Integer> found, String where) {
            Set<String> ids = new HashSet<>(truth.keySet());
            ids.addAll(found.keySet());
            for (String id : ids) {
                int expected = truth.getOrDefault(id, 0);
                int got = found.getOrDefault(id, 0);
                there += expected;
                read += got;
                right += Math.min(expected, got);
                if (expected != got) {
                    System.out.printf("    %s: %s %d instead of %d%n", where, id, got, expected);
                }
            }
        }

        void print() {
            System.out.printf(Locale.ROOT, "%-22s precision %.3f (%d of %d), recall %.3f (%d of %d)%n",
                    name, (double) right / read, right, read, (double) right / there, right, there);
        }
    }

    public static void main(String[] arguments) throws IOException {
        texts();
        unseen();
        seeds(Path.of(arguments[0]));
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            speed(Path.of(file));
        }
        growth();
    }

    private static void texts() throws IOException {
        Score clusters = new Score("texts, clusters");
        Score proposed = new Score("texts, proposed");
        Score programmes = new Score("texts, programmes");
        for (Row row : read(TEXTS).rows()) {
            FoldedText text = FoldedText.of(row.require("text"));
            clusters.add(count(row.list("clusters")), clusters(text), row.place());
            List<String> names = row.list("proposed").stream().map(name -> FoldedText.of(name).text()).toList();
            List<String> read = ClusterRecogniser.standard().read(text).proposed().stream().map(Mention::value).toList();
            proposed.add(count(names), count(read), row.place());
            programmes.add(count(row.list("programmes")), programmes(text), row.place());
        }
        List.of(clusters, proposed, programmes).forEach(Score::print);
    }

    private static void unseen() throws IOException {
        Score clusters = new Score("unseen, clusters");
        Score proposed = new Score("unseen, proposed");
        Score programmes = new Score("unseen, programmes");
        for (Row row : read(UNSEEN).rows()) {
            FoldedText text = FoldedText.of(row.require("text"));
            ClusterReading reading = ClusterRecogniser.standard().read(text, Set.copyOf(row.list("region")));
            clusters.add(count(row.list("clusters")), count(reading.clusters().stream().map(mention -> mention.value().id()).toList()), row.place());
            List<String> names = row.list("proposed").stream().map(name -> FoldedText.of(name).text()).toList();
            proposed.add(count(names), count(reading.proposed().stream().map(Mention::value).toList()), row.place());
            programmes.add(count(row.list("programmes")), programmes(text), row.place());
        }
        List.of(clusters, proposed, programmes).forEach(Score::print);
    }

    private static void seeds(Path pages) throws IOException {
        Score clusters = new Score("pages, clusters");
        Score programmes = new Score("pages, programmes");
        Map<String, Map<String, Integer>> truth = new HashMap<>();
        Set<String> documents = new HashSet<>();
        for (Row row : read(SEEDS).rows()) {
            documents.add(row.require("document"));
            truth.computeIfAbsent(row.require("document") + row.require("kind"), key -> new HashMap<>())
                    .put(row.require("id"), Integer.parseInt(row.require("count")));
        }
        for (String document : documents.stream().sorted().toList()) {
            FoldedText text = FoldedText.of(Files.readString(pages.resolve(document + ".txt")));
            clusters.add(truth.getOrDefault(document + "cluster", Map.of()), clusters(text), document);
            programmes.add(truth.getOrDefault(document + "programme", Map.of()), programmes(text), document);
            ClusterRecogniser.standard().read(text).proposed().forEach(name -> System.out.println("    proposed: " + name.value()));
        }
        clusters.print();
        programmes.print();
    }

    private static Map<String, Integer> clusters(FoldedText text) {
        return count(ClusterRecogniser.standard().recognise(text).stream().map(mention -> mention.value().id()).toList());
    }

    private static Map<String, Integer> programmes(FoldedText text) {
        return count(ProgrammeRecogniser.standard().recognise(text).stream().map(mention -> mention.value().id()).toList());
    }

    private static Map<String, Integer> count(List<String> ids) {
        Map<String, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts;
    }

    private static void speed(Path file) throws IOException {
        List<FoldedText> texts = new ArrayList<>();
        long characters = 0;
        for (String line : Files.readAllLines(file)) {
            texts.add(FoldedText.of(line));
            characters += line.length();
        }
        System.out.printf(Locale.ROOT, "%s: %,d characters, million characters/s:%n", file.getFileName(), characters);
        speed("clusters", texts, characters, text -> ClusterRecogniser.standard().read(text).clusters().size());
        speed("programmes", texts, characters, text -> ProgrammeRecogniser.standard().recognise(text).size());
    }

    private static void speed(String name, List<FoldedText> texts, long characters, ToIntFunction<FoldedText> recogniser) {
        List<Double> seconds = new ArrayList<>();
        int mentions = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            mentions = texts.stream().mapToInt(recogniser).sum();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        double median = seconds.subList(1, seconds.size()).stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "  %-12s %7.1f (%,d mentions)%n", name, characters / median / 1e6, mentions);
    }

    private static void growth() {
        System.out.println("milliseconds for 250,000, 500,000 and 1,000,000 characters, clusters and programmes:");
        for (String unit : HOSTILE) {
            System.out.printf("  %-10s", unit);
            for (int length : new int[] {250_000, 500_000, 1_000_000}) {
                FoldedText text = FoldedText.of("甲" + unit.repeat(length / unit.length()) + "乙");
                double best = Double.MAX_VALUE;
                for (int i = 0; i < 3; i++) {
                    long start = System.nanoTime();
                    ClusterRecogniser.standard().read(text);
                    ProgrammeRecogniser.standard().recognise(text);
                    best = Math.min(best, (System.nanoTime() - start) / 1e6);
                }
                System.out.printf(Locale.ROOT, "%9.0f", best);
            }
            System.out.println();
        }
    }

    private static Table read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Table.read(file.getFileName().toString(), reader);
        }
    }
}

package org.tongwen.indexer.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tongwen.indexer.work.sketch.Sketch;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/**
 * Prints CPU seconds of one thread of grouping documents that are put together from paragraphs of the sample corpus, a fifth of
 * them copies of others. Run by {@code bench/works.sh}.
 */
final class WorksBench {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final long SEED = 7;
    private static final int PARAGRAPHS = 8;
    private static final double COPIES = 0.2;
    private static final char HAN = '\u4e00';
    private static final int COMMON = 6000;

    private final List<String> paragraphs;
    private final List<Edit> edits = Edits.all();

    private WorksBench(List<Specimen> sample) {
        paragraphs = sample.stream()
                .flatMap(specimen -> specimen.draft().paragraphs().stream())
                .filter(paragraph -> paragraph.length() > 30)
                .toList();
    }

    public static void main(String[] sizes) {
        WorksBench bench = new WorksBench(Specimens.sample());
        bench.printSpeed();
        for (String size : sizes) {
            bench.printGrouping(Integer.parseInt(size));
        }
    }

    private void printSpeed() {
        Random random = new Random(SEED);
        List<PolicyDocument> laws = IntStream.range(0, 500)
                .mapToObj(i -> document("law " + i, draft(random, 90)))
                .toList();
        long characters =
                laws.stream().mapToLong(law -> law.content().body().length()).sum();
        double best = 0;
        for (int round = 0; round < 12; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            laws.forEach(Sketch::of);
            best = Math.max(best, characters / seconds(start));
        }
        System.out.printf("one core: %.1f million characters/s (texts of %,d)%n", best / 1e6, characters / laws.size());
    }

    private void printGrouping(int size) {
        Random random = new Random(SEED);
        List<Long> originals = new ArrayList<>();
        InMemoryWorks store = new InMemoryWorks();
        Map<String, Integer> texts = new HashMap<>();
        double sketching = 0;
        for (int i = 0; i < size; i++) {
            boolean copied = !originals.isEmpty() && random.nextDouble() < COPIES;
            int text = copied ? random.nextInt(originals.size()) : originals.size();
            if (!copied) {
                originals.add(random.nextLong());
            }
            // Made again from its seed, so that the memory measured is that of the sketches.
            Draft draft = draft(new Random(originals.get(text)), PARAGRAPHS);
            Edit edit = edits.get(random.nextInt(edits.size()));
            PolicyDocument document = document("d" + i, copied ? edit.apply(draft, random) : draft);
            texts.put(document.id(), text);
            long start = CPU.getCurrentThreadCpuTime();
            store.put(document);
            sketching += seconds(start);
        }
        Map<String, String> joined = new HashMap<>();
        long start = CPU.getCurrentThreadCpuTime();
        Grouping.run(store, Clock.systemUTC(), count -> {}, (id, work) -> joined.put(id, work.work()));
        double grouping = seconds(start);
        long right = joined.entrySet().stream()
                .filter(copy -> Objects.equals(texts.get(copy.getKey()), texts.get(copy.getValue())))
                .count();
        System.out.printf(
                "%,d documents: sketches and keys %.1f s, groups %.1f s, %,.0f documents/s, %,d documents joined to %,d works, "
                        + "%.4f of them right%n",
                size,
                sketching,
                grouping,
                size / (sketching + grouping),
                joined.size(),
                Set.copyOf(joined.values()).size(),
                (double) right / joined.size());
    }

    /** Puts paragraphs of the sample together, of which in each text a third of the characters are always others. */
    private Draft draft(Random random, int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(paragraphs.get(random.nextInt(paragraphs.size())));
        }
        int text = random.nextInt();
        return Draft.of("关于" + Prose.sentence(random) + "的通知", chosen).map(line -> disguised(line, text));
    }

    private static String disguised(String line, int text) {
        StringBuilder disguised = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int hash = new SplittableRandom((long) text << Character.SIZE | c).nextInt();
            boolean other = Character.isIdeographic(c) && Math.floorMod(hash, 3) == 0;
            disguised.append(other ? (char) (HAN + Math.floorMod(hash / 3, COMMON)) : c);
        }
        return disguised.toString();
    }

    private static PolicyDocument document(String id, Draft draft) {
        Content content = new Content(draft.title(), draft.body(), Script.HANS, Set.of());
        Provenance provenance = new Provenance(null, null, id, id, Original.of("text", ""));
        return new PolicyDocument(id, content, Dates.UNKNOWN, Place.UNKNOWN, Subject.UNKNOWN, provenance, List.of());
    }

    private static double seconds(long start) {
        return (CPU.getCurrentThreadCpuTime() - start) / 1e9;
    }
}

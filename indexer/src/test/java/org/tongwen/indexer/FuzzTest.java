package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.indexer.parse.office.DocFixture;
import org.tongwen.indexer.parse.office.DocxFixture;
import org.tongwen.indexer.parse.office.PdfFixture;
import org.tongwen.indexer.source.Packed;

/** Two thousand damaged files, made of the sample corpus with a seed: none crashes the program, and each is accounted for. */
class FuzzTest {

    private static final int FILES = 2_000;
    private static final long SEED = 20_261_122;
    private static final List<String> CHARSETS =
            List.of("GB18030", "Big5", "UTF-16LE", "UTF-16", "windows-1252", "UTF-8");

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void everyDamagedFileIsAccountedForAndNoneCrashesTheProgram() throws IOException {
        Map<String, byte[]> originals = originals();
        List<String> names = List.copyOf(originals.keySet());
        for (int i = 0; i < FILES; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = originals.getOrDefault(name, new byte[0]);
            for (int times = random.nextInt(3); times >= 0; times--) {
                bytes = mutate(bytes);
            }
            boolean packed = random.nextInt(10) == 0;
            Files.write(
                    folder.resolve("%04d-%s%s".formatted(i, packed ? "packed.zip" : "", packed ? "" : name)),
                    packed ? mutateSometimes(Packed.zip("inner/" + name, bytes)) : bytes);
        }
        Outcomes outcomes = new Outcomes();
        new Indexer().index(IndexRequest.of(List.of(folder)), new InMemorySink(), outcomes);
        assertThat(outcomes.failures()).noneMatch(failure -> failure.contains("fault of the program"));
        assertThat(outcomes.failures()).noneMatch(failure -> failure.contains("more than 2 minutes"));
        try (Stream<Path> files = Files.list(folder)) {
            Set<Path> accounted = outcomes.all.stream()
                    .map(outcome -> Path.of(outcome.place().file()).getFileName())
                    .collect(Collectors.toSet());
            assertThat(files.map(Path::getFileName).filter(file -> !accounted.contains(file)))
                    .isEmpty();
        }
        assertThat(outcomes.of(Outcome.Kind.INDEXED)).hasSizeGreaterThan(FILES / 4);
        assertThat(outcomes.of(Outcome.Kind.FAILED)).hasSizeGreaterThan(FILES / 20);
    }

    private byte[] mutate(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, 1 + random.nextInt(20));
            case 2 -> recoded(bytes);
            case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at / 2, bytes.length));
            case 4 ->
                joined(
                        Arrays.copyOf(bytes, at),
                        noise(random.nextInt(200)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            default -> bytes;
        };
    }

    private byte[] mutateSometimes(byte[] bytes) {
        return random.nextBoolean() ? mutate(bytes) : bytes;
    }

    private byte[] flipped(byte[] bytes, int times) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < times; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] recoded(byte[] bytes) {
        Charset from = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        Charset to = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : from).getBytes(to);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] joined =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    /** Returns the files of the sample corpus, and some of its texts in the other formats. */
    private static Map<String, byte[]> originals() throws IOException {
        Map<String, byte[]> originals = new TreeMap<>();
        List<Path> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/sample"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                originals.put(file.getFileName().toString(), Files.readAllBytes(file));
                if (file.toString().endsWith(".txt")) {
                    texts.add(file);
                }
            }
        }
        for (Path text : texts.subList(0, 12)) {
            List<String> lines = Files.readAllLines(text);
            originals.put(text.getFileName() + ".pdf", PdfFixture.of(lines));
            originals.put(text.getFileName() + ".docx", DocxFixture.of(lines));
            originals.put(text.getFileName() + ".doc", DocFixture.of(lines));
            originals.put(
                    text.getFileName() + ".csv",
                    ("title,body\n" + lines.get(0) + ",\"" + lines + "\"\n").getBytes(StandardCharsets.UTF_8));
            originals.put(text.getFileName() + ".txt.gz", Packed.gzip(Files.readAllBytes(text)));
        }
        return originals;
    }
}

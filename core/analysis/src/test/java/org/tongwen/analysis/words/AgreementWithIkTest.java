package org.tongwen.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyWords;

/** The same words as IK finds, in texts as they are, and in texts that nobody would write. */
class AgreementWithIkTest {

    private static final Path SAMPLE = Path.of("../../indexer/src/sample");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,1000}");
    private static final int RANDOM_RUNS = 20_000;
    private static final int LONGEST = 60;

    private final WordSegmenter segmenter = new WordSegmenter(WordDictionaries.standard());

    @Test
    void inTheSample() throws IOException {
        List<String> runs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(jsonl|md|txt)"))
                    .toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                RUN.matcher(ScriptFolding.standard().fold(text)).results().forEach(run -> runs.add(run.group()));
            }
        }
        assertThat(runs)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(run -> assertThat(cut(run)).isEqualTo(Ik.cut(run)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inRunsOfWordsAndNumbersAtRandom(long seed) {
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>(
                PolicyWords.list().stream().map(ScriptFolding.standard()::fold).toList());
        pieces.addAll(
                List.of("一", "二十", "三百", "个", "公里", "年", "年代", "亿元", "万", "第", "的", "和", "大学生活", "中国人民", "〇", "𠮷"));
        for (int i = 0; i < RANDOM_RUNS; i++) {
            StringBuilder run = new StringBuilder();
            while (run.length() < 1 + random.nextInt(LONGEST)) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                run.append(
                        piece,
                        0,
                        piece.offsetByCodePoints(0, 1 + random.nextInt(piece.codePointCount(0, piece.length()))));
            }
            assertThat(cut(run.toString())).as("seed %d", seed).isEqualTo(Ik.cut(run.toString()));
        }
    }

    private List<String> cut(String run) {
        segmenter.reset(run.toCharArray(), run.length());
        List<String> words = new ArrayList<>();
        while (segmenter.next()) {
            words.add(run.substring(segmenter.start(), segmenter.end()));
        }
        return words;
    }
}

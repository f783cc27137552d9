package org.tongwen.api.it.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.it.truth.Variants.Pair;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** Query in one script, text in the other, both directions, from the file to the answer; on a server of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothScriptsIT {

    private static final Path TABLES = Path.of("src/test/resources/org/tongwen/api/it/truth");

    /** So many characters in one text, and one query. */
    private static final int GROUP = 20;

    private final List<List<List<String>>> groups = groups();
    private final List<Pair> words = Stream.concat(
                    Variants.words().stream(), table("traps.txt").map(row -> new Pair(row[1], row[2])))
            .distinct()
            .toList();
    private final List<String[]> weaknesses = table("weaknesses.txt").toList();

    private RunningServer running;
    private Api api;

    @BeforeAll
    void startWithTextsOfBothScripts(@TempDir Path folder) throws IOException {
        List<String> records = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int variant = 0; variant < size(group); variant++) {
                records.add(Texts.record("characters", group + "-" + variant, text(group, variant, "。")));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            records.add(Texts.record("words", i + "-one", "「" + words.get(i).one() + "」"));
            records.add(Texts.record("words", i + "-other", "「" + words.get(i).other() + "」"));
        }
        for (int i = 0; i < weaknesses.size(); i++) {
            records.add(Texts.record("weaknesses", "weakness-" + i, weaknesses.get(i)[1]));
        }
        running = Texts.serve(records, folder);
        api = running.api();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    /** Every Han character of the fold: texts and queries of {@value #GROUP}, each written in every way there is. */
    @Test
    void everyCharacterIsFoundInEveryWriting() {
        for (int group = 0; group < groups.size(); group++) {
            int number = group;
            List<String> all = IntStream.range(0, size(group))
                    .mapToObj(variant -> number + "-" + variant)
                    .toList();
            for (int variant = 0; variant < size(group); variant++) {
                String query = text(group, variant, " ");
                assertThat(found("characters", query, "exact")).as(query).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    Stream<Pair> words() {
        return words.stream();
    }

    /** Words that scripts write with other characters, and words of characters that one script does not tell apart. */
    @ParameterizedTest
    @MethodSource("words")
    void everyWordIsFoundInBothScripts(Pair word) {
        int number = words.indexOf(word);
        for (String match : List.of("exact", "auto")) {
            List<String> found = found("words", word.one(), match);
            assertThat(found).isEqualTo(found("words", word.other(), match));
            assertThat(found).contains(number + "-one", number + "-other");
        }
        String folded = fold(word.one());
        assertThat(found("words", word.one(), "exact"))
                .allSatisfy(id -> assertThat(fold(word(id))).contains(folded));
    }

    @Test
    void theWordsThatAreLeftApartAreFew() {
        assertThat(words).hasSizeGreaterThan(200);
        assertThat(Variants.wordsApart()).hasSizeLessThanOrEqualTo(19);
    }

    Stream<String> weaknesses() {
        return weaknesses.stream().map(row -> String.join(" ", row));
    }

    /** What is known to be weak, as it is today: who mends one takes it from the table. */
    @ParameterizedTest
    @MethodSource("weaknesses")
    void knownWeaknesses(String weakness) {
        String[] row = weakness.split(" ", 3);
        String id = "weakness-" + weaknesses().toList().indexOf(weakness);
        assertThat(found("weaknesses", row[2], "exact").contains(id)).isEqualTo(row[0].equals("found"));
    }

    private List<String> found(String source, String query, String match) {
        JsonNode answer = api.documents(
                "q=" + query, "match=" + match, "expand=none", "source=" + source, "size=200", "facets=script");
        assertThat(Api.total(answer)).as(query).isEqualTo(Api.ids(answer).size());
        return Api.ids(answer);
    }

    private String word(String id) {
        Pair word = words.get(Integer.parseInt(id.split("-", 2)[0]));
        return id.endsWith("-one") ? word.one() : word.other();
    }

    private int size(int group) {
        return groups.get(group).getFirst().size();
    }

    private String text(int group, int variant, String between) {
        return groups.get(group).stream()
                .map(members -> members.get(Math.min(variant, members.size() - 1)))
                .collect(Collectors.joining(between));
    }

    /** The largest classes first, so that those of one group are about as large. */
    private static List<List<List<String>>> groups() {
        List<List<String>> classes = Variants.classes().stream()
                .filter(members -> Character.isIdeographic(members.getFirst().codePointAt(0)))
                .sorted(Comparator.comparing((Function<List<String>, Integer>) List::size)
                        .reversed())
                .toList();
        return IntStream.iterate(0, from -> from < classes.size(), from -> from + GROUP)
                .mapToObj(from -> classes.subList(from, Math.min(from + GROUP, classes.size())))
                .toList();
    }

    private static Stream<String[]> table(String name) {
        try {
            return Files.readAllLines(TABLES.resolve(name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}

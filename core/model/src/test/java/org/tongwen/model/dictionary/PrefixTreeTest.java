package org.tongwen.model.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefixTreeTest {

    @Test
    void waysSpellWords() {
        PrefixTree tree = PrefixTree.of(Stream.of("产业", "产业集群", "集群", "产业", "产"));
        int beginning = tree.child(PrefixTree.ROOT, '产');
        int word = tree.child(beginning, '业');
        int middle = tree.child(word, '集');
        int end = tree.child(middle, '群');

        assertThat(List.of(beginning, word, end)).allMatch(tree::isWord);
        assertThat(tree.isWord(middle)).isFalse();
        assertThat(List.of(beginning, word, middle)).allMatch(tree::goesOn);
        assertThat(tree.goesOn(end)).isFalse();
        assertThat(tree.child(word, '群')).isEqualTo(PrefixTree.NONE);
        assertThat(tree.child(PrefixTree.ROOT, '群')).isEqualTo(PrefixTree.NONE);
        assertThat(tree.child(PrefixTree.ROOT, '\0')).isEqualTo(PrefixTree.NONE);
    }

    @Test
    void aTreeWithoutWordsLeadsNowhere() {
        PrefixTree tree = PrefixTree.of(Stream.of());

        assertThat(tree.goesOn(PrefixTree.ROOT)).isFalse();
        assertThat(tree.child(PrefixTree.ROOT, '产')).isEqualTo(PrefixTree.NONE);
    }

    @Test
    void knowsEachOfManyWordsAndNoOther() {
        Random random = new Random(7);
        Set<String> words =
                Stream.generate(() -> text(random)).limit(2_000).collect(Collectors.toCollection(HashSet::new));
        PrefixTree tree = PrefixTree.of(words.stream());

        for (int i = 0; i < 10_000; i++) {
            String text = text(random);
            assertThat(spells(tree, text)).as(text).isEqualTo(words.contains(text));
        }
        assertThat(words).allMatch(word -> spells(tree, word));
    }

    @Test
    void numbersWordsInTheirOrder() {
        Random random = new Random(7);
        List<String> words =
                Stream.generate(() -> text(random)).limit(2_000).distinct().toList();
        PrefixTree tree = PrefixTree.of(words.stream());

        assertThat(words.stream()
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .map(word -> tree.number(tree.node(word))))
                .containsExactlyElementsOf(
                        IntStream.range(0, words.size()).boxed().toList());
    }

    private static boolean spells(PrefixTree tree, String text) {
        int node = tree.node(text);
        return node != PrefixTree.NONE && tree.isWord(node);
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(5), '一', '一' + 12)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

package org.tongwen.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordTreeTest {

    @Test
    void waysSpellWords() {
        WordTree tree = WordTree.of(Stream.of("产业", "产业集群", "集群", "产业", "产"));
        int beginning = tree.child(WordTree.ROOT, '产');
        int word = tree.child(beginning, '业');
        int middle = tree.child(word, '集');
        int end = tree.child(middle, '群');

        assertThat(List.of(beginning, word, end)).allMatch(tree::isWord);
        assertThat(tree.isWord(middle)).isFalse();
        assertThat(List.of(beginning, word, middle)).allMatch(tree::goesOn);
        assertThat(tree.goesOn(end)).isFalse();
        assertThat(tree.child(word, '群')).isEqualTo(WordTree.NONE);
        assertThat(tree.child(WordTree.ROOT, '群')).isEqualTo(WordTree.NONE);
        assertThat(tree.child(WordTree.ROOT, '\0')).isEqualTo(WordTree.NONE);
    }

    @Test
    void aTreeWithoutWordsLeadsNowhere() {
        WordTree tree = WordTree.of(Stream.of());

        assertThat(tree.goesOn(WordTree.ROOT)).isFalse();
        assertThat(tree.child(WordTree.ROOT, '产')).isEqualTo(WordTree.NONE);
    }

    @Test
    void knowsEachOfManyWordsAndNoOther() {
        Random random = new Random(7);
        Set<String> words =
                Stream.generate(() -> text(random)).limit(2_000).collect(Collectors.toCollection(HashSet::new));
        WordTree tree = WordTree.of(words.stream());

        for (int i = 0; i < 10_000; i++) {
            String text = text(random);
            assertThat(spells(tree, text)).as(text).isEqualTo(words.contains(text));
        }
        assertThat(words).allMatch(word -> spells(tree, word));
    }

    private static boolean spells(WordTree tree, String text) {
        int node = WordTree.ROOT;
        for (int i = 0; i < text.length() && node != WordTree.NONE; i++) {
            node = tree.child(node, text.charAt(i));
        }
        return node != WordTree.NONE && tree.isWord(node);
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(5), '一', '一' + 12)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

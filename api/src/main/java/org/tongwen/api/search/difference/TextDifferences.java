package org.tongwen.api.search.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.difference.DifferingPassage.Kind;
import org.tongwen.api.search.difference.DifferingPassage.Side;
import org.tongwen.api.search.difference.Pairing.Pair;

/**
 * In what two documents differ, passage by passage: title, paragraphs, and the sentences of long ones. Script, width and white space
 * are no differences.
 *
 * @param passages all passages of both documents, in their order
 */
public record TextDifferences(List<DifferingPassage> passages) {

    /** Of both together: texts that have nothing in common take a second then, and four times as long where there is twice as much. */
    static final int MOST_CHARACTERS = 500_000;

    public TextDifferences {
        passages = List.copyOf(passages);
    }

    /**
     * Compares two documents that have their texts.
     *
     * @throws TooLongToCompareException if it would take too long
     */
    public static TextDifferences between(StoredDocument from, StoredDocument to) {
        int characters = from.text().length() + to.text().length();
        if (characters > MOST_CHARACTERS) {
            throw new TooLongToCompareException(characters, MOST_CHARACTERS);
        }
        return between(stretches(from), stretches(to));
    }

    /** Returns how many passages are of a kind. */
    public long count(Kind kind) {
        return passages.stream().filter(passage -> passage.kind() == kind).count();
    }

    static TextDifferences between(List<Stretch> from, List<Stretch> to) {
        List<String> before = from.stream().map(Stretch::text).map(Token::key).toList();
        List<String> after = to.stream().map(Stretch::text).map(Token::key).toList();
        List<DifferingPassage> passages = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<Integer> delta : deltas(before, after)) {
            while (i < delta.getSource().getPosition()) {
                passages.add(equal(from.get(i++), to.get(j++)));
            }
            int startI = i;
            int startJ = j;
            int nextI = i + delta.getSource().size();
            int nextJ = j + delta.getTarget().size();
            for (Pair pair : Pairing.of(before.subList(i, nextI), after.subList(j, nextJ))) {
                int pairedI = startI + pair.from();
                int pairedJ = startJ + pair.to();
                removed(passages, from.subList(i, pairedI));
                added(passages, to.subList(j, pairedJ));
                passages.add(TokenDifferences.between(from.get(pairedI), to.get(pairedJ)));
                i = pairedI + 1;
                j = pairedJ + 1;
            }
            removed(passages, from.subList(i, nextI));
            added(passages, to.subList(j, nextJ));
            i = nextI;
            j = nextJ;
        }
        while (i < from.size()) {
            passages.add(equal(from.get(i++), to.get(j++)));
        }
        return new TextDifferences(passages);
    }

    private static List<Stretch> stretches(StoredDocument document) {
        String body = document.text().body();
        return Stretch.of(document.text().title(), body == null ? "" : body);
    }

    /** Numbers stand for the passages, since they are compared again and again. */
    private static List<AbstractDelta<Integer>> deltas(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return DiffUtils.diff(
                        numbered(before, numbers), numbered(after, numbers), new MyersDiffWithLinearSpace<Integer>())
                .getDeltas();
    }

    private static List<Integer> numbered(List<String> keys, Map<String, Integer> numbers) {
        return keys.stream()
                .map(key -> numbers.computeIfAbsent(key, added -> numbers.size()))
                .toList();
    }

    private static DifferingPassage equal(Stretch from, Stretch to) {
        return new DifferingPassage(Kind.EQUAL, Side.whole(from, false), Side.whole(to, false));
    }

    private static void removed(List<DifferingPassage> passages, List<Stretch> stretches) {
        stretches.forEach(stretch -> passages.add(new DifferingPassage(Kind.REMOVED, Side.whole(stretch, true), null)));
    }

    private static void added(List<DifferingPassage> passages, List<Stretch> stretches) {
        stretches.forEach(stretch -> passages.add(new DifferingPassage(Kind.ADDED, null, Side.whole(stretch, true))));
    }
}

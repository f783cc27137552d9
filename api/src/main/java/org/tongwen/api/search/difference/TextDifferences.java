package org.tongwen.api.search.difference;

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
        for (Edit edit : edits(before, after)) {
            while (i < edit.from()) {
                passages.add(equal(from.get(i++), to.get(j++)));
            }
            for (Pair pair :
                    Pairing.of(before.subList(edit.from(), edit.fromEnd()), after.subList(edit.to(), edit.toEnd()))) {
                int paired = edit.from() + pair.from();
                int pairedTo = edit.to() + pair.to();
                removed(passages, from.subList(i, paired));
                added(passages, to.subList(j, pairedTo));
                passages.add(TokenDifferences.between(from.get(paired), to.get(pairedTo)));
                i = paired + 1;
                j = pairedTo + 1;
            }
            removed(passages, from.subList(i, edit.fromEnd()));
            added(passages, to.subList(j, edit.toEnd()));
            i = edit.fromEnd();
            j = edit.toEnd();
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
    private static List<Edit> edits(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return Edit.between(numbered(before, numbers), numbered(after, numbers), 1);
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

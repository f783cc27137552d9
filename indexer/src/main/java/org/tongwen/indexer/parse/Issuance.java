package org.tongwen.indexer.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.script.ScriptFolding;

/**
 * A short notice and the plan or rule that it issues, in a file beside it.
 *
 * <p>Both name each other: the notice links to the file, and its title names what the file's title or name says (关于印发
 * <i>某某规划</i> 的通知), or the file states the notice's title or number.
 */
final class Issuance {

    private static final int SHORTEST_NAME = 4;

    /** The first characters of a file, in which it says what it was issued by. */
    private static final int HEAD = 1_000;

    /** A page that has so much of the file's paragraphs holds its text already. */
    private static final double CONTAINED = 0.8;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:附件)?[\\d一二三四五六七八九十]{0,3}");

    private Issuance() {}

    static boolean isOf(ParsedDocument notice, ParsedDocument file) {
        String title = letters(notice.title());
        boolean named = Stream.of(file.title(), fileName(file))
                .map(name -> NUMBERING.matcher(letters(name)).replaceFirst(""))
                .anyMatch(name -> name.length() >= SHORTEST_NAME && title.contains(name));
        return named || isNamedIn(letters(head(file)), notice);
    }

    private static boolean isNamedIn(String head, ParsedDocument notice) {
        Optional<String> number =
                notice.given().find(GivenField.DOCUMENT_NUMBER).map(GivenValue::text);
        return Stream.concat(Stream.of(notice.title()), number.stream())
                .map(Issuance::letters)
                .anyMatch(name -> name.length() >= SHORTEST_NAME && head.contains(name));
    }

    /** Returns the text of a notice with that of the file behind it, unless it is there already. */
    static String join(String text, ParsedDocument file) {
        Set<String> there = new HashSet<>();
        text.lines().map(Issuance::letters).forEach(there::add);
        List<String> paragraphs = file.body().lines().map(Issuance::letters).toList();
        long found = paragraphs.stream().filter(there::contains).count();
        if (found >= CONTAINED * paragraphs.size()) {
            return text;
        }
        return Stream.of(text, file.title(), file.body())
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    private static String head(ParsedDocument file) {
        return file.title()
                + file.body().substring(0, Math.min(HEAD, file.body().length()));
    }

    private static String fileName(ParsedDocument file) {
        String path = file.raw().place().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(ScriptFolding.standard().fold(text)).replaceAll("");
    }
}

package org.tongwen.api.search.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.model.pinyin.Pinyin;
import org.tongwen.model.script.ScriptFolding;

/**
 * What somebody is typing: characters of either script, pinyin, its initials, or a mixture.
 *
 * @param folded its folded form, {@code v} for ü
 * @param runs the runs of Chinese characters, Latin letters and digits, of which nothing else counts
 */
public record Typed(String folded, List<Run> runs) {

    private static final Pattern RUN =
            Pattern.compile("(?<han>\\p{IsHan}+)|(?<letters>[a-z]+)|(?<other>[\\p{L}\\p{N}])");
    /** Who types more than this by initials alone is not typing initials. */
    private static final int MOST_INITIALS = 30;

    private static final int MOST_SPELLINGS = 4;

    public Typed {
        runs = List.copyOf(runs);
    }

    /** Characters of one kind that follow each other. */
    public record Run(Kind kind, String text) {}

    /** What can be typed. */
    public enum Kind {
        HAN,
        LETTERS,
        OTHER
    }

    /** Reads what was typed. */
    public static Typed of(String text) {
        String folded = ScriptFolding.standard().fold(text).replace('ü', 'v').strip();
        List<Run> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(folded);
        while (matcher.find()) {
            Kind kind = matcher.group("han") != null
                    ? Kind.HAN
                    : matcher.group("letters") != null ? Kind.LETTERS : Kind.OTHER;
            boolean goesOn = kind == Kind.OTHER
                    && !runs.isEmpty()
                    && runs.getLast().kind == kind
                    && matcher.start() > 0
                    && Character.isLetterOrDigit(folded.charAt(matcher.start() - 1));
            runs.add(new Run(kind, (goesOn ? runs.removeLast().text : "") + matcher.group()));
        }
        return new Typed(folded, runs);
    }

    /** Returns whether there is anything to look for. */
    public boolean isBlank() {
        return runs.isEmpty();
    }

    /** Returns the first character; there is one unless it is blank. */
    int first() {
        return runs.getFirst().text.codePointAt(0);
    }

    /** Returns whether some of it may be pinyin. */
    public boolean hasLetters() {
        return runs.stream().anyMatch(run -> run.kind == Kind.LETTERS);
    }

    /** Returns the runs of Chinese characters. */
    public List<String> hanRuns() {
        return runs.stream().filter(run -> run.kind == Kind.HAN).map(Run::text).toList();
    }

    /** Returns the syllables that may be meant, a few ways at most; the last syllable may be a beginning. */
    public List<List<String>> spellings() {
        List<List<String>> spellings = List.of(List.of());
        for (int i = 0; i < runs.size(); i++) {
            List<List<String>> ways = spellings(runs.get(i), i == runs.size() - 1);
            spellings = spellings.stream()
                    .flatMap(before -> ways.stream().map(way -> join(before, way)))
                    .limit(MOST_SPELLINGS)
                    .toList();
        }
        return spellings;
    }

    /** Returns the initials that may be meant: each letter and digit as it is, of each character the first letter. */
    public String initials() {
        String initials = runs.stream()
                .map(run -> run.kind == Kind.HAN
                        ? Pinyin.standard().syllables(run.text).stream()
                                .map(syllable -> syllable.isEmpty() ? "" : syllable.substring(0, 1))
                                .collect(Collectors.joining())
                        : run.text)
                .collect(Collectors.joining());
        return initials.length() > MOST_INITIALS ? "" : initials;
    }

    private static List<List<String>> spellings(Run run, boolean last) {
        return switch (run.kind) {
            case HAN ->
                List.of(Pinyin.standard().syllables(run.text).stream()
                        .filter(syllable -> !syllable.isEmpty())
                        .toList());
            case LETTERS -> Pinyin.standard().cut(run.text, last);
            case OTHER -> List.of(List.of(run.text));
        };
    }

    private static List<String> join(List<String> before, List<String> after) {
        List<String> joined = new ArrayList<>(before);
        joined.addAll(after);
        return joined;
    }
}

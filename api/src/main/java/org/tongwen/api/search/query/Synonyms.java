package org.tongwen.api.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tongwen.model.script.ScriptFolding;

/** Names that mean the same, one group a line; used at query time only, so a change needs no new index. */
public final class Synonyms {

    /** At most so many other ways of saying one part, so that a query stays small. */
    private static final int MAX_REWRITINGS = 8;

    private final List<List<String>> groups;
    private final ScriptFolding folding = ScriptFolding.standard();

    private Synonyms(List<List<String>> groups) {
        this.groups = groups;
    }

    /** Reads the groups that come with the program. */
    public static Synonyms standard() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt")), StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the groups written in these lines: names separated by {@code =}, comments behind {@code #}. */
    public static Synonyms of(List<String> lines) {
        ScriptFolding folding = ScriptFolding.standard();
        return new Synonyms(lines.stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.stream(line.split("="))
                        .map(name -> folding.fold(name.strip()))
                        .toList())
                .toList());
    }

    /**
     * Returns the part with one name replaced by each of its equals; of overlapping names the longest counts,
     * so 国家发展改革委 is not read as 发展改革委 behind 国家.
     */
    public List<Rewriting> rewritings(String part) {
        String folded = folding.fold(part);
        List<Rewriting> found = new ArrayList<>();
        for (Occurrence occurrence : occurrences(folded)) {
            for (String to : occurrence.group()) {
                if (!to.equals(occurrence.name()) && found.size() < MAX_REWRITINGS) {
                    found.add(new Rewriting(occurrence.name(), to, occurrence.replaceIn(folded, to)));
                }
            }
        }
        return found;
    }

    private List<Occurrence> occurrences(String folded) {
        List<Occurrence> all = new ArrayList<>();
        for (List<String> group : groups) {
            for (String name : group) {
                int at = folded.indexOf(name);
                if (at >= 0 && !isPartOfAnotherWord(folded, at + name.length())) {
                    all.add(new Occurrence(at, name, group));
                }
            }
        }
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.hides(one)))
                .toList();
    }

    /** 科技部门 is any department of science, not the ministry. */
    private static boolean isPartOfAnotherWord(String text, int end) {
        return text.charAt(end - 1) == '部' && text.startsWith("门", end);
    }

    /** A part with {@code from} replaced by {@code to}. */
    public record Rewriting(String from, String to, String text) {}

    private record Occurrence(int at, String name, List<String> group) {

        boolean hides(Occurrence other) {
            return name.length() > other.name.length()
                    && at <= other.at
                    && other.at + other.name.length() <= at + name.length();
        }

        String replaceIn(String text, String to) {
            return text.substring(0, at) + to + text.substring(at + name.length());
        }
    }
}

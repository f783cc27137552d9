package org.tongwen.api.search.query.expansion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.SettingTable;

/** Names that mean the same, one group a line; used at query time only, so a change needs no new index. */
public final class Synonyms {

    /** At most so many other ways of saying one part, so that a query stays small. */
    private static final int MAX_REWRITINGS = 8;

    private static final SettingTable OWN = new SettingTable("tongwen.synonyms", SynonymsProblem::new);

    private final List<List<String>> groups;
    private final ScriptFolding folding = ScriptFolding.standard();

    private Synonyms(List<List<String>> groups) {
        this.groups = groups;
    }

    /** Returns abbreviations and their long forms. */
    public static Synonyms standard() {
        return read("synonyms.txt");
    }

    /** Returns the file that the setting {@code tongwen.synonyms} puts in the place of the product's abbreviations, if it names one. */
    public static Optional<Path> ownFile() {
        return OWN.file();
    }

    /** Returns the words that mainland and Taiwan use for the same thing. */
    public static Synonyms vocabulary() {
        return read("vocabulary.txt");
    }

    /**
     * Returns the groups in a file in UTF-8, written as {@link #of} reads them.
     *
     * @throws SynonymsProblem if it cannot be read
     */
    public static Synonyms read(Path file) {
        return of(OWN.text(file).lines().toList());
    }

    private static Synonyms read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
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

    /** Returns the groups, each name folded. */
    public List<List<String>> groups() {
        return groups;
    }

    /**
     * Returns the part with its names replaced by their equals, in all combinations up to a limit; of overlapping names the
     * longest counts, so 国家发展改革委 is not read as 发展改革委 behind 国家.
     */
    public List<Rewriting> rewritings(String part) {
        String folded = folding.fold(part);
        List<Rewriting> found = new ArrayList<>();
        found.add(new Rewriting("", "", folded));
        for (Occurrence occurrence : occurrences(folded)) {
            for (Rewriting base : List.copyOf(found)) {
                for (String to : occurrence.group()) {
                    if (!to.equals(occurrence.name()) && found.size() <= MAX_REWRITINGS) {
                        found.add(new Rewriting(occurrence.name(), to, occurrence.replaceIn(base.text(), to)));
                    }
                }
            }
        }
        return found.subList(1, found.size());
    }

    /** The last first, so that replacing one leaves the places of the others as they are. */
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
                .sorted(Comparator.comparingInt(Occurrence::at).reversed())
                .toList();
    }

    /** 科技部门 is any department of science, not the ministry. */
    private static boolean isPartOfAnotherWord(String text, int end) {
        return text.charAt(end - 1) == '部' && text.startsWith("门", end);
    }

    private record Occurrence(int at, String name, List<String> group) {

        boolean hides(Occurrence other) {
            boolean overlap = at < other.at + other.name.length() && other.at < at + name.length();
            boolean longer =
                    name.length() > other.name.length() || (name.length() == other.name.length() && at < other.at);
            return overlap && longer;
        }

        String replaceIn(String text, String to) {
            return text.substring(0, at) + to + text.substring(at + name.length());
        }
    }
}

package org.tongwen.model.term;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.hash.Sha256;
import org.tongwen.model.table.SettingTable;

/** The words of policy that a general dictionary lacks, of all subjects: an index is cut by them, and keeps those that it was cut by. */
public final class PolicyWords {

    private static final SettingTable OWN = new SettingTable("tongwen.words", WordsProblem::new);
    private static final List<String> LISTS =
            List.of("agencies.txt", "places.txt", "industries.txt", "policy-terms.txt");
    private static final String COLUMN = "word";
    private static final int BYTES = 8;

    // Not read when the class is loaded: what is wrong with the file would come out as an error of the virtual machine.
    private static volatile @Nullable List<String> words;

    private PolicyWords() {}

    /**
     * Returns the words as they are written in the program's lists, and behind them those of the table that {@code tongwen.words} names,
     * in its column {@code word}.
     *
     * @throws WordsProblem if there is such a table, and it cannot be used
     */
    public static List<String> list() {
        List<String> read = words;
        if (read == null) {
            read = Stream.concat(LISTS.stream().flatMap(list -> WordLists.read(list).stream()), own())
                    .toList();
            words = read;
        }
        return read;
    }

    /** Returns the file that the setting names, if it names one. */
    public static Optional<Path> ownFile() {
        return OWN.file();
    }

    /** Returns a name for such a list that is the same for the same words, in whatever order. */
    public static String version(List<String> words) {
        return Sha256.hex(String.join("\n", words.stream().distinct().sorted().toList()), BYTES);
    }

    private static Stream<String> own() {
        return ownFile().stream()
                .flatMap(file ->
                        OWN
                                .read(
                                        file,
                                        table -> table.rows().stream()
                                                .map(row -> row.require(COLUMN))
                                                .toList())
                                .stream());
    }
}

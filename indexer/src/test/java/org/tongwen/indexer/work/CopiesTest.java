package org.tongwen.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures on copies of the sample corpus, and on documents that only look like copies; the floors are what must be reached. */
class CopiesTest {

    private static final long SEED = 20_261_126;

    private static Tally tally;

    @BeforeAll
    static void group(@TempDir Path folder) throws IOException {
        List<Specimen> originals = Specimens.sample();
        List<Specimen> all = new ArrayList<>(originals);
        all.addAll(Specimens.copies(originals, Edits.all(), folder, SEED));
        all.addAll(Specimens.siblings(originals, folder, SEED));
        tally = Tally.of(all);
    }

    @Test
    void nearlyAllPairsOfOneWorkAreJoined() {
        assertThat(tally.recall()).as("%s", tally).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nearlyAllJoinedPairsAreOneWork() {
        assertThat(tally.precision()).as("%s", tally).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void everyKindOfCopyIsFoundAsARule() {
        assertThat(tally.recallByEdit().values()).as("%s", tally).allMatch(recall -> recall >= 0.8);
    }
}

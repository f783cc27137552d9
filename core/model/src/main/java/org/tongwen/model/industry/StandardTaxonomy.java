package org.tongwen.model.industry;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.table.SettingTable;
import org.tongwen.model.table.Table;

/** The taxonomy that the program uses: the institution's own if a setting names its file, else the product's. */
final class StandardTaxonomy {

    static final String SETTING = "tongwen.industries";

    private static final SettingTable OWN = new SettingTable(SETTING, IndustryTaxonomyProblem::new);

    // Not read when the class is loaded: what is wrong with the file would come out as an error of the virtual machine.
    private static volatile @Nullable IndustryTaxonomy taxonomy;

    private StandardTaxonomy() {}

    static IndustryTaxonomy get() {
        IndustryTaxonomy read = taxonomy;
        return read == null ? read() : read;
    }

    /** Returns the file that a setting names; none if it names none. */
    static Optional<Path> file() {
        return OWN.file();
    }

    private static synchronized IndustryTaxonomy read() {
        IndustryTaxonomy read = taxonomy;
        if (read == null) {
            read = file().map(StandardTaxonomy::read)
                    .orElseGet(() -> IndustryTaxonomy.of(Table.ofResource(IndustryTaxonomy.class, "industries.tsv")));
            taxonomy = read;
        }
        return read;
    }

    /** Reads an institution's own file. */
    static IndustryTaxonomy read(Path file) {
        return OWN.read(file, IndustryTaxonomy::of);
    }
}

package org.tongwen.model.industry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.table.Table;

/** The taxonomy that the program uses: the institution's own if a setting names its file, else the product's. */
final class StandardTaxonomy {

    static final String SETTING = "tongwen.industries";

    private static final String VARIABLE = "TONGWEN_INDUSTRIES";

    // Not read when the class is loaded: what is wrong with the file would come out as an error of the virtual machine.
    private static volatile @Nullable IndustryTaxonomy taxonomy;

    private StandardTaxonomy() {}

    static IndustryTaxonomy get() {
        IndustryTaxonomy read = taxonomy;
        return read == null ? read() : read;
    }

    /** Returns the file that the system property names, else the environment; none if both are missing or empty. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .filter(name -> !name.isBlank())
                .map(Path::of);
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

    /** Reads an institution's own file, which may begin with the byte order mark that spreadsheets write. */
    static IndustryTaxonomy read(Path file) {
        try {
            String text = Files.readString(file);
            String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return IndustryTaxonomy.read(file.toString(), new StringReader(table));
        } catch (NoSuchFileException e) {
            throw problem("no such file: " + file, e);
        } catch (CharacterCodingException e) {
            throw problem(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw problem("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()), e);
        }
    }

    private static IndustryTaxonomyProblem problem(String message, Exception cause) {
        return new IndustryTaxonomyProblem(SETTING + ": " + message, cause);
    }
}

package org.tongwen.model.table;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table of an institution's own, in a file that a setting names.
 *
 * @param setting the system property, such as {@code tongwen.industries}; the environment names the file as {@code TONGWEN_INDUSTRIES}
 * @param problem makes of a line what is thrown where the file cannot be used
 */
public record SettingTable(String setting, BiFunction<String, Exception, ? extends SettingProblem> problem) {

    /** Returns the file that the system property names, else the environment; none if both are missing or empty. */
    public Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(setting))
                .or(() -> Optional.ofNullable(
                        System.getenv(setting.replace('.', '_').toUpperCase(Locale.ROOT))))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /**
     * Returns what is made of the table in a file.
     *
     * @throws SettingProblem if the file cannot be read, or nothing can be made of it
     */
    public <R> R read(Path file, Function<Table, R> reader) {
        String text = text(file);
        try {
            return reader.apply(Table.read(file.toString(), new StringReader(text)));
        } catch (IllegalArgumentException e) {
            throw because(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
    }

    /**
     * Returns the text of a file, without the byte order mark that spreadsheets write before it.
     *
     * @throws SettingProblem if the file cannot be read
     */
    public String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw because("no such file: " + file, e);
        } catch (CharacterCodingException e) {
            throw because(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw because("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private SettingProblem because(String message, Exception cause) {
        return problem.apply(setting + ": " + message, cause);
    }
}

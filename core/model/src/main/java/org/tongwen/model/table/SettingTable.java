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
     * Returns what is made of the table in a file, which may begin with the byte order mark that spreadsheets write.
     *
     * @throws SettingProblem if the file cannot be read, or nothing can be made of it
     */
    public <R> R read(Path file, Function<Table, R> reader) {
        try {
            String text = Files.readString(file);
            String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return reader.apply(Table.read(file.toString(), new StringReader(table)));
        } catch (NoSuchFileException e) {
            throw because("no such file: " + file, e);
        } catch (CharacterCodingException e) {
            throw because(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw because("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw because(String.valueOf(e.getMessage()), e);
        }
    }

    private SettingProblem because(String message, Exception cause) {
        return problem.apply(setting + ": " + message, cause);
    }
}

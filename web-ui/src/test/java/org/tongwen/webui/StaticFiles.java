package org.tongwen.webui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the page as the build laid them out, versions filled in. */
final class StaticFiles {

    static final Path ROOT = Path.of("target/classes/static").toAbsolutePath();

    private static final Pattern IMPORT = Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?\\s*['\"]([^'\"\\s]+)['\"]");

    private StaticFiles() {}

    /** Returns the modules below a folder of the page. */
    static List<Path> listModules(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the module's import statements name, as they name it. */
    static List<String> listImports(Path module) {
        return listMatches(IMPORT, read(module));
    }

    /** Returns the first group of every match. */
    static List<String> listMatches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Returns the file that an address names, seen from another. */
    static Path resolve(Path from, String address) {
        return Path.of(from.toUri().resolve(URI.create(address)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

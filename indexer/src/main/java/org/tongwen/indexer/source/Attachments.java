package org.tongwen.indexer.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongwen.indexer.charset.NotTextException;
import org.tongwen.indexer.charset.TextDecoder;

/**
 * The files of a folder that may hold the text of a page beside them: a short notice, and the plan that it issues as PDF.
 *
 * <p>A page takes a file along if it links to it or calls it by its name; whether the file speaks of the page as well, and
 * both are one document, is decided when their texts are known.
 */
final class Attachments {

    private static final Set<String> ATTACHED = Set.of(".pdf", ".docx", ".doc");
    private static final Set<Format> PAGES = Set.of(Format.TEXT, Format.HTML, Format.MARKDOWN);
    private static final Pattern ENDING = Pattern.compile("\\.(?:pdf|docx?)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_NAME = Pattern.compile("[\\s\"'<>/\\\\:：=]");
    private static final int LONGEST_NAME = 400;
    private static final Pattern LISTED =
            Pattern.compile("附件[\\d一二三四五六七八九十]{0,2}[:：]\\s*(?:[\\d一二三四五六七八九十]+[.、．])?([^\\n<]{4,80})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_NAME = 4;

    /** Those that no page has taken, by the letters of their names. */
    private final Map<String, InputFile> left;

    private final Set<InputFile> all;

    private Attachments(Map<String, InputFile> files) {
        this.left = files;
        this.all = Set.copyOf(files.values());
    }

    /** Returns those of a folder; none if no page lies beside them. */
    static Attachments of(List<InputFile> folder) {
        Map<String, InputFile> files = new LinkedHashMap<>();
        if (folder.stream().anyMatch(file -> !ATTACHED.contains(file.extension()))) {
            folder.stream()
                    .filter(file -> ATTACHED.contains(file.extension()))
                    .forEach(file -> files.putIfAbsent(letters(stem(file.name())), file));
        }
        return new Attachments(files);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean contains(InputFile file) {
        return all.contains(file);
    }

    List<InputFile> left() {
        return List.copyOf(left.values());
    }

    /** Returns the files that the page names, which no other page gets any more. */
    List<InputFile> take(RawDocument page) {
        List<InputFile> taken = new ArrayList<>();
        if (!PAGES.contains(page.format())) {
            return taken;
        }
        String text = text(page);
        ENDING.matcher(text).results().forEach(ending -> takeEndingAt(text, ending.start(), taken));
        LISTED.matcher(text).results().forEach(listed -> take(letters(listed.group(1)), taken));
        return taken;
    }

    /** Goes back from an ending, and takes the longest name that stands before it, be there other words before that. */
    private void takeEndingAt(String text, int end, List<InputFile> taken) {
        String before = text.substring(Math.max(0, end - LONGEST_NAME), end);
        String[] parts = BEFORE_NAME.split(before, -1);
        String name = letters(decoded(parts[parts.length - 1]));
        for (int i = 0; i <= name.length() - SHORTEST_NAME; i++) {
            if (take(name.substring(i), taken)) {
                return;
            }
        }
    }

    private boolean take(String name, List<InputFile> taken) {
        InputFile file = left.remove(name);
        if (file != null) {
            taken.add(file);
        }
        return file != null;
    }

    private static String text(RawDocument page) {
        try {
            return TextDecoder.decode(page.bytes()).text();
        } catch (NotTextException e) {
            return "";
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Names of one or two letters would be found in any text. */
    private static String letters(String name) {
        String letters = NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.length() < SHORTEST_NAME ? name : letters;
    }

    private static String decoded(String name) {
        try {
            return name.indexOf('%') < 0 ? name : URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}

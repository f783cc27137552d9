package org.tongwen.api.citation;

/** Text as LaTeX reads it; quotes are left to it, as it curls them like any printer. */
final class BibtexText {

    private BibtexText() {}

    /** Returns the text with all characters that mean something to LaTeX written as commands. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            switch (c) {
                case '%', '&', '#', '_', '$' -> escaped.append('\\').append((char) c);
                // BibTeX counts braces, even those behind a backslash, so a lone \{ would swallow the rest of the file.
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '\\' -> escaped.append("{\\textbackslash}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '~' -> escaped.append("{\\textasciitilde}");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}

package org.tongwen.model.programme;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the programmes and plans that a text names, with quotes of any kind around or inside the name.
 *
 * <p>The rules: {@code programme.name} (the name in either script), {@code programme.alias}, and {@code programme.context} (a name that
 * says little alone, such as 双十 or “1650”, with a word near it that shows what is meant). A bare number counts in quotes alone.
 */
public final class ProgrammeRecogniser implements Recogniser<Programme> {

    /** How far around a name the words are looked for that make it clear, within the sentence. */
    private static final int NEAR = 30;

    /** 1650家 are firms, with quotes or without. */
    private static final String COUNTERS = "年月日人元个名家号亿万件项条户台套米吨天次位所辆亩公里千百";

    private static final String SENTENCE_ENDS = "。！？!?；;\n";

    private final Dictionary<ProgrammeName> names;

    ProgrammeRecogniser(Dictionary<ProgrammeName> names) {
        this.names = names;
    }

    /**
     * Returns the recogniser of {@link Programmes#standard()}.
     *
     * @throws org.tongwen.model.registry.RegistryProblem if an institution's own file cannot be used
     */
    public static ProgrammeRecogniser standard() {
        return Programmes.standard().recogniser();
    }

    @Override
    public List<Mention<Programme>> recognise(FoldedText folded) {
        Unquoted unquoted = Unquoted.of(folded.text());
        String text = unquoted.text();
        List<Mention<Programme>> mentions = new ArrayList<>();
        int i = names.nextStart(text, 0, text.length());
        while (i < text.length()) {
            Match<ProgrammeName> match = names.longestAt(text, i);
            while (match != null && isPartOfNumberOrWord(text, match)) {
                match = names.longestAt(text, i, match.end() - 1);
            }
            if (match == null) {
                i = names.nextStart(text, i + 1, text.length());
                continue;
            }
            Programme programme = match.value().programme();
            if (programme != null && isMeant(folded.text(), unquoted, match)) {
                int start = unquoted.start(match.start());
                mentions.add(Mention.of(
                        folded,
                        start,
                        unquoted.end(match.end()),
                        programme,
                        match.value().rule()));
            }
            i = names.nextStart(text, match.end(), text.length());
        }
        return mentions;
    }

    private static boolean isMeant(String folded, Unquoted unquoted, Match<ProgrammeName> match) {
        if (match.value().near() == null) {
            return true;
        }
        String text = unquoted.text();
        return (!isNumber(text, match) || isNumberMeant(folded, unquoted, match))
                && match.value().fits(List.of(before(text, match.start()), after(text, match.end())));
    }

    private static boolean isNumberMeant(String folded, Unquoted unquoted, Match<ProgrammeName> match) {
        String text = unquoted.text();
        boolean counts = match.end() < text.length() && COUNTERS.indexOf(text.charAt(match.end())) >= 0;
        return !counts && isQuoted(folded, unquoted.start(match.start()), unquoted.end(match.end()));
    }

    private static boolean isQuoted(String folded, int start, int end) {
        return start > 0
                && end < folded.length()
                && Unquoted.isQuote(folded.charAt(start - 1))
                && Unquoted.isQuote(folded.charAt(end));
    }

    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < NEAR && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String after(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < NEAR && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isNumber(String text, Match<ProgrammeName> match) {
        return text.substring(match.start(), match.end()).chars().allMatch(ProgrammeRecogniser::isDigit);
    }

    /** Whether the match is a piece of something longer: 415 in 3.415 or 24156, 互联网 in INTERNET. */
    private static boolean isPartOfNumberOrWord(String text, Match<ProgrammeName> match) {
        return continues(text, match.start(), -1) || continues(text, match.end() - 1, 1);
    }

    private static boolean continues(String text, int edge, int step) {
        int next = edge + step;
        if (!isLatinOrDigit(text.charAt(edge)) || next < 0 || next >= text.length()) {
            return false;
        }
        char neighbour = text.charAt(next);
        boolean point = neighbour == '.' || neighbour == ',' || neighbour == '+';
        int beyond = next + step;
        return isLatinOrDigit(neighbour)
                || (point && beyond >= 0 && beyond < text.length() && isDigit(text.charAt(beyond)));
    }

    private static boolean isLatinOrDigit(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

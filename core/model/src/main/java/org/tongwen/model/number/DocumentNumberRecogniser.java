package org.tongwen.model.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Dictionary;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the document numbers that a text states, its own as well as those of others.
 *
 * <p>The rules: {@code number.bracket} (国办发〔2023〕12号, any brackets), {@code number.series} (經工字第10904600120號),
 * {@code number.order} (国务院令第752号), and instead of these {@code number.cited} for a number in brackets after a title, as in
 * 《…的通知》（国办发〔2023〕12号), which is the number of that title.
 */
public final class DocumentNumberRecogniser implements Recogniser<DocumentNumber> {

    private static final DocumentNumberRecogniser STANDARD = new DocumentNumberRecogniser();

    private final Dictionary<Boolean> contextWords;

    private DocumentNumberRecogniser() {
        Map<String, Boolean> words = new HashMap<>();
        Table.ofResource(DocumentNumberRecogniser.class, "context-words.tsv")
                .rows()
                .forEach(row -> words.put(ScriptFolding.standard().fold(row.require("word")), true));
        contextWords = Dictionary.of(words);
    }

    /** Returns the recogniser. */
    public static DocumentNumberRecogniser standard() {
        return STANDARD;
    }

    @Override
    public List<Mention<DocumentNumber>> recognise(FoldedText text) {
        List<Mention<DocumentNumber>> mentions = new ArrayList<>();
        for (int i = 0; i < text.text().length(); i++) {
            boolean anchor = isAnchor(text.text().charAt(i));
            Mention<DocumentNumber> mention = anchor ? new Scan(text, i).mention() : null;
            if (mention != null && !overlaps(mentions, mention)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static boolean isAnchor(char c) {
        return c == '第' || Characters.isOpening(c);
    }

    private static boolean overlaps(List<Mention<DocumentNumber>> mentions, Mention<DocumentNumber> mention) {
        return !mentions.isEmpty() && mention.start() < mentions.getLast().end();
    }

    /** Looks for a number around one character: the bracket before its year, or 第. */
    private final class Scan {

        private static final int SHORTEST_CODE = 2;
        private static final int LONGEST_CODE = 16;
        private static final int LONGEST_SERIAL = 14;

        private final FoldedText folded;
        private final String text;
        private final int anchor;

        Scan(FoldedText folded, int anchor) {
            this.folded = folded;
            this.text = folded.text();
            this.anchor = anchor;
        }

        @Nullable Mention<DocumentNumber> mention() {
            return text.charAt(anchor) == '第' ? series() : bracket();
        }

        private @Nullable Mention<DocumentNumber> bracket() {
            int yearStart = Characters.skipSpaces(text, anchor + 1);
            int yearEnd = yearOf(yearStart);
            int close = Characters.skipSpaces(text, yearEnd);
            if (yearEnd == yearStart || !Characters.isAt(text, close, Characters.CLOSING)) {
                return null;
            }
            int ordinal = Characters.skipSpaces(text, close + 1);
            int start = Characters.skipSpaces(text, Characters.isAt(text, ordinal, "第") ? ordinal + 1 : ordinal);
            int end = Characters.endOfDigits(text, start);
            int unit = Characters.skipSpaces(text, end);
            int codeStart = codeStart(anchor);
            if (end == start || end - start > 6 || !Characters.isAt(text, unit, "号") || codeStart < 0) {
                return null;
            }
            int year = Integer.parseInt(Characters.serial(text, yearStart, yearEnd));
            String serial = Characters.serial(text, start, end);
            DocumentNumber number = DocumentNumber.ofYear(code(codeStart, anchor), year, serial, originalAt(unit));
            return mention(codeStart, unit + 1, number, "number.bracket");
        }

        private @Nullable Mention<DocumentNumber> series() {
            int kind = skipSpacesBack(anchor) - 1;
            int start = Characters.skipSpaces(text, anchor + 1);
            boolean order = kind >= 0 && text.charAt(kind) == '令';
            if (kind < 0 || !(order || text.charAt(kind) == '字')) {
                return null;
            }
            int end = Characters.endOfBranch(text, Characters.endOfSerial(text, start));
            int unit = Characters.skipSpaces(text, end);
            int codeStart = codeStart(kind + 1);
            boolean shaped = end > start && end - start <= LONGEST_SERIAL && Characters.isDigit(text.charAt(start));
            if (!shaped || !Characters.isAt(text, unit, "号") || codeStart < 0) {
                return null;
            }
            DocumentNumber number = DocumentNumber.ofSeries(
                    code(codeStart, kind + 1), Characters.serial(text, start, end), originalAt(unit));
            return mention(codeStart, unit + 1, number, order ? "number.order" : "number.series");
        }

        /** Returns the end of the year that starts here, or {@code start} if there is none. */
        private int yearOf(int start) {
            int end = Characters.endOfDigits(text, start);
            boolean year = end - start == 4 && "12１２".indexOf(text.charAt(start)) >= 0;
            return year ? end : start;
        }

        /** Returns where the agency's code before this index starts, behind any words of the sentence; -1 if there is none. */
        private int codeStart(int index) {
            int end = skipSpacesBack(index);
            int run = SeriesCode.start(text, end, LONGEST_CODE);
            boolean alone = SeriesCode.isAlone(text, run, end);
            int code = contextWords.matches(text.substring(run, end)).stream()
                    .filter(word -> !(alone && word.start() == 0 && word.end() == 1))
                    .mapToInt(word -> run + word.end())
                    .filter(wordEnd -> end - wordEnd >= SHORTEST_CODE)
                    .max()
                    .orElse(run);
            return end - code < SHORTEST_CODE ? -1 : code;
        }

        private Mention<DocumentNumber> mention(int start, int end, DocumentNumber number, String rule) {
            int bracket = skipSpacesBack(start) - 1;
            int title = skipSpacesBack(Math.max(bracket, 0)) - 1;
            boolean cited = title >= 0
                    && Characters.isAt(text, bracket, Characters.OPENING)
                    && Characters.isAt(text, title, "》」");
            return Mention.of(folded, start, end, number, cited ? "number.cited" : rule);
        }

        private int skipSpacesBack(int end) {
            int i = end;
            while (i > 0 && i > end - 3 && Characters.isSpace(text.charAt(i - 1))) {
                i--;
            }
            return i;
        }

        private String code(int start, int end) {
            return folded.original()
                    .substring(folded.originalOffset(start), folded.originalOffset(end))
                    .strip();
        }

        private char originalAt(int index) {
            return folded.original().charAt(folded.originalOffset(index));
        }
    }
}

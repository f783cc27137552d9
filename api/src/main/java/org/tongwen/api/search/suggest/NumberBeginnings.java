package org.tongwen.api.search.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.api.search.typing.Typed;

/** With what the canonical form of a document number begins that is typed with any brackets or none: 国办发2023 1 is 国办发〔2023〕1. */
public final class NumberBeginnings {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int YEAR_LENGTH = 4;
    private static final int MOST_CODES = 8;

    private NumberBeginnings() {}

    /** Returns the folded beginnings for codes of the catalog; none if the text is no beginning of a number. */
    public static List<String> of(Typed typed, Catalog catalog) {
        Matcher digits = DIGITS.matcher(typed.folded());
        int codeEnd = digits.find() ? digits.start() : typed.folded().length();
        Typed code = Typed.of(typed.folded().substring(0, codeEnd).replaceFirst("第$", ""));
        if (code.isBlank()) {
            return List.of();
        }
        List<String> figures = new ArrayList<>();
        digits.reset();
        while (digits.find()) {
            figures.add(digits.group());
        }
        Set<String> beginnings = new LinkedHashSet<>();
        for (String known : catalog.codes(code, MOST_CODES)) {
            add(beginnings, known, figures);
        }
        return List.copyOf(beginnings);
    }

    private static void add(Set<String> beginnings, String code, List<String> figures) {
        switch (figures.size()) {
            case 0 -> beginnings.add(code);
            case 1 -> {
                String figure = figures.getFirst();
                beginnings.add(code + "第" + figure);
                if (figure.length() <= YEAR_LENGTH) {
                    beginnings.add(code + "〔" + figure);
                    beginnings.add(code + figure);
                }
            }
            case 2 -> {
                beginnings.add(code + "〔" + figures.getFirst() + "〕" + figures.getLast());
                beginnings.add(code + figures.getFirst() + "年第" + figures.getLast());
            }
            default -> {
                // Three figures are no number.
            }
        }
    }
}

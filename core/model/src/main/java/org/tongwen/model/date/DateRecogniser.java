package org.tongwen.model.date;

import java.util.List;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the dates from 1900 to 2100 that a text states; dates that the calendar does not have are left out.
 *
 * <p>The rules: {@code date.western} (2021年7月2日, 2021年7月, 2021年), {@code date.numerals} (二〇二三年五月八日),
 * {@code date.iso} (2023-05-01), {@code date.slash} (2023/5/1), {@code date.dot} (2023.5.1), {@code date.minguo} (民國109年3月5日) and
 * {@code date.minguo_bare} (109年3月5日, in Taiwanese texts only). The ends of a span of years (2021—2025年) are two
 * mentions of a year by {@code date.span}: such a year says what a plan is about, not when it was issued.
 */
public final class DateRecogniser implements Recogniser<PolicyDate> {

    private static final DateRecogniser STANDARD = new DateRecogniser(false);
    private static final DateRecogniser TAIWANESE = new DateRecogniser(true);

    private final boolean taiwanese;

    private DateRecogniser(boolean taiwanese) {
        this.taiwanese = taiwanese;
    }

    /** Returns the recogniser for a text of any origin: years of the Republic count only after 民國. */
    public static DateRecogniser standard() {
        return STANDARD;
    }

    /** Returns the recogniser for a Taiwanese text, where 94年1月3日 means 2005-01-03. */
    public static DateRecogniser taiwanese() {
        return TAIWANESE;
    }

    @Override
    public List<Mention<PolicyDate>> recognise(FoldedText text) {
        return new DateScanner(text.text(), taiwanese)
                .scan().stream()
                        .map(date -> Mention.of(text, date.start(), date.end(), date.value(), date.rule()))
                        .toList();
    }
}

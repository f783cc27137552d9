package org.tongwen.model.number;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.ScriptFolding;

/**
 * The number that an agency gave to a document (发文字号).
 *
 * @param text canonical form in the script of the document: 国办发〔2023〕12号, 經工字第10904600120號, 国务院令第752号,
 *     财政部公告2023年第7号
 * @param agencyCode what stands for agency and series, such as 国办发, 經工字 or 国务院令
 * @param year the year of the number; null if it has none
 * @param serial the number within the series, half width
 */
public record DocumentNumber(
        String text, String agencyCode, @Nullable Integer year, String serial) {

    private static final int MINGUO_ERA = 1911;

    public DocumentNumber {
        if (agencyCode.isEmpty() || serial.isEmpty()) {
            throw new IllegalArgumentException("a document number needs an agency's code and a serial number: " + text);
        }
    }

    /**
     * Returns the number that a user typed, with or without brackets, 第 and 号, in either script: {@code 国办发 2023 12}. Empty if
     * it is none.
     */
    public static Optional<DocumentNumber> parse(String query) {
        return Optional.ofNullable(new NumberQuery(query.strip()).parse());
    }

    /** Returns the form by which the number is found in either script. */
    public String folded() {
        return ScriptFolding.standard().fold(text);
    }

    /** A number with its year in brackets. */
    static DocumentNumber ofYear(String agencyCode, int year, String serial, char unit) {
        String plain = withoutLeadingZeros(serial);
        return new DocumentNumber(agencyCode + "〔" + year + "〕" + plain + unit, agencyCode, year, plain);
    }

    /** A number after 字第 or 令第; the first three digits of Taiwan's long ones are a year of the Republic. */
    static DocumentNumber ofSeries(String agencyCode, String serial, char unit) {
        return new DocumentNumber(agencyCode + "第" + serial + unit, agencyCode, minguoYear(serial), serial);
    }

    /** A number of a series that begins anew each year: 财政部公告2023年第7号. */
    static DocumentNumber ofYearlySeries(String agencyCode, int year, String serial, char unit) {
        String plain = withoutLeadingZeros(serial);
        return new DocumentNumber(agencyCode + year + "年第" + plain + unit, agencyCode, year, plain);
    }

    private static @Nullable Integer minguoYear(String serial) {
        if (serial.length() < 10) {
            return null;
        }
        int year = 0;
        for (int i = 0; i < 3; i++) {
            year = year * 10 + Character.digit(serial.charAt(i), 10);
        }
        return year >= 38 && year <= 150 ? year + MINGUO_ERA : null;
    }

    private static String withoutLeadingZeros(String serial) {
        int start = 0;
        while (start < serial.length() - 1 && serial.charAt(start) == '0') {
            start++;
        }
        return serial.substring(start);
    }
}

package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;

/** When a document was signed and made public, as far as either is known. */
record Dating(@Nullable PolicyDate issued, @Nullable PolicyDate published) {

    static final int BYTES = 8;

    /** Days within which a document is passed, signed, made public and put into force. */
    private static final int ONE_PROCEDURE = 120;

    /** The earliest best known date first, then the earliest published one; unknown dates last. */
    static final Comparator<Dating> EARLIEST_FIRST = Comparator.comparing(
                    (Dating dating) -> lastDay(dating.issued == null ? dating.published : dating.issued))
            .thenComparing(dating -> lastDay(dating.published));

    static Dating of(Dates dates) {
        return new Dating(dates.issuedOn(), dates.publishedOn());
    }

    /**
     * Whether the dates of signature are known and cannot be one. Where both texts state the same dates and these are near, one document may have been
     * read by another of them, or by its page: that says nothing.
     */
    boolean contradicts(Dating other, Figures figures, Figures otherFigures) {
        if (issued == null || other.issued == null || !differ(issued, other.issued)) {
            return false;
        }
        boolean stated = figures.hasDate(issued.day());
        boolean otherStated = otherFigures.hasDate(other.issued.day());
        boolean statedInBoth = (!stated || otherFigures.hasDate(issued.day()))
                && (!otherStated || figures.hasDate(other.issued.day()));
        boolean near = Math.abs(ChronoUnit.DAYS.between(issued.day(), other.issued.day())) <= ONE_PROCEDURE;
        return !((stated || otherStated) && statedInBoth && near);
    }

    /** Whether the dates of signature are known to the day and are one. */
    boolean agrees(Dating other) {
        return issued != null && issued.precision() == DatePrecision.DAY && issued.equals(other.issued);
    }

    /** Whether the dates of publication are known and cannot be one. */
    boolean wasPublishedApart(Dating other) {
        return published != null && other.published != null && differ(published, other.published);
    }

    private static boolean differ(PolicyDate one, PolicyDate other) {
        DatePrecision shared = one.precision().compareTo(other.precision()) > 0 ? other.precision() : one.precision();
        return !truncated(one, shared).equals(truncated(other, shared));
    }

    void write(ByteBuffer buffer) {
        write(issued, buffer);
        write(published, buffer);
    }

    static Dating read(ByteBuffer buffer) {
        return new Dating(readDate(buffer), readDate(buffer));
    }

    /** What is known less exactly may have been as late as this. */
    private static LocalDate lastDay(@Nullable PolicyDate date) {
        if (date == null) {
            return LocalDate.MAX;
        }
        return switch (date.precision()) {
            case YEAR -> date.day().plusYears(1).minusDays(1);
            case MONTH -> date.day().plusMonths(1).minusDays(1);
            case DAY -> date.day();
        };
    }

    private static LocalDate truncated(PolicyDate date, DatePrecision precision) {
        return new PolicyDate(date.day(), precision).day();
    }

    /** Writes 20210702, 20210700 or 20210000 by precision, and 0 for what is unknown. */
    private static void write(@Nullable PolicyDate date, ByteBuffer buffer) {
        buffer.putInt(date == null ? 0 : decimal(date));
    }

    private static int decimal(PolicyDate date) {
        int year = date.year() * 10_000;
        int month = date.day().getMonthValue() * 100;
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> year + month;
            case DAY -> year + month + date.day().getDayOfMonth();
        };
    }

    private static @Nullable PolicyDate readDate(ByteBuffer buffer) {
        int decimal = buffer.getInt();
        int year = decimal / 10_000;
        int month = decimal / 100 % 100;
        int day = decimal % 100;
        if (decimal == 0) {
            return null;
        }
        if (month == 0) {
            return PolicyDate.ofYear(year);
        }
        return day == 0 ? PolicyDate.ofMonth(year, month) : PolicyDate.ofDay(LocalDate.of(year, month, day));
    }
}

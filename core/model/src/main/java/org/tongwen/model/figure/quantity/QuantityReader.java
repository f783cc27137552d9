package org.tongwen.model.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.figure.quantity.Quantity.Form;

/** Reads the number at one index of a folded text with its unit: 4000亿元, 2-3个, 七成, 千亿级, 翻一番. */
final class QuantityReader {

    private static final Units UNITS = new Units();
    private static final int HUNDRED_MILLIONS = 8;
    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(10_000);
    private static final String CONNECTORS = "-–—~至到";

    /** What may stand behind a number beside a unit: more of it, or words that make a share, a class or a range of it. */
    private static final String MORE = " \n.,/多余点成分级番元" + CONNECTORS;

    private static final boolean[] FOLLOWERS = new boolean[Character.MAX_VALUE + 1];

    static {
        MORE.chars().forEach(c -> FOLLOWERS[c] = true);
        UNITS.firsts().forEach(c -> FOLLOWERS[c] = true);
        for (int c = 0; c < FOLLOWERS.length; c++) {
            FOLLOWERS[c] |= NumberReader.starts((char) c);
        }
    }

    private final String text;

    QuantityReader(String text) {
        this.text = text;
    }

    /** Whether this character may stand behind the figures of a quantity. */
    static boolean mayFollow(char c) {
        return FOLLOWERS[c];
    }

    /** Returns the quantity that starts here; null if none does. */
    @Nullable Quantity at(int start) {
        WrittenNumber number = NumberReader.read(text, start);
        if (number == null) {
            return null;
        }
        Quantity special = special(start, number);
        if (special != null) {
            return special;
        }
        Match<Units.Word> unit = unitAfter(number);
        Quantity range = range(start, number, unit);
        if (range != null) {
            return range;
        }
        if (unit == null) {
            return bare(start, number);
        }
        boolean article = number.form() == WrittenNumber.Form.HAN
                && number.value().compareTo(BigDecimal.ONE) == 0
                && !isEach(start)
                && unit.value().unit().kind() != UnitKind.TIMES;
        return article || isNoCount(number, unit) || isNothing(start, number, unit)
                ? null
                : new Quantity(start, unit.end(), amount(number, unit), null, currency(start, unit), form(number));
    }

    private @Nullable Quantity special(int start, WrittenNumber number) {
        Quantity part = Parts.at(text, start, number);
        if (part != null) {
            return part;
        }
        boolean doubled = start > 0 && text.charAt(start - 1) == '翻' && isAt(number.end(), '番');
        if (doubled && number.value().compareTo(BigDecimal.TEN) < 0) {
            BigDecimal times = BigDecimal.TWO.pow(number.value().intValue());
            return new Quantity(start, number.end() + 1, times, null, new Unit(UnitKind.TIMES, "倍"), Form.HAN);
        }
        BigDecimal money = number.value().movePointLeft(HUNDRED_MILLIONS);
        int level = isAt(number.end(), '元') ? number.end() + 1 : number.end();
        boolean sized = number.magnitude() && isAt(level, '级') && money.compareTo(BigDecimal.ONE) >= 0;
        return sized ? new Quantity(start, level + 1, money, null, Unit.YUAN, Form.CLASS) : null;
    }

    /** Reads 2-3个, 5%到8%, 2至3万人: the unit of the second number is that of the first, unless that has its own. */
    private @Nullable Quantity range(int start, WrittenNumber number, @Nullable Match<Units.Word> unit) {
        int connector = unit == null ? number.end() : unit.end();
        boolean connected = connector < text.length() && CONNECTORS.indexOf(text.charAt(connector)) >= 0;
        WrittenNumber second = connected ? NumberReader.read(text, connector + 1) : null;
        Match<Units.Word> secondUnit = second == null ? null : unitAfter(second);
        if (second == null || secondUnit == null || isNoCount(second, secondUnit)) {
            return null;
        }
        boolean same =
                unit == null || unit.value().unit().equals(secondUnit.value().unit());
        BigDecimal lower = unit == null && second.magnitude() && !number.magnitude()
                ? amount(number, secondUnit).multiply(scale(second))
                : amount(number, unit == null ? secondUnit : unit);
        BigDecimal upper = amount(second, secondUnit);
        return same && lower.compareTo(upper) < 0
                ? new Quantity(start, secondUnit.end(), lower, upper, currency(start, secondUnit), Form.DIGITS)
                : null;
    }

    /** The power of ten that the second number of a range shares with the first: 万 of 2至3万. */
    private static BigDecimal scale(WrittenNumber second) {
        int zeros = second.value().precision() - second.value().scale() - 1;
        return BigDecimal.ONE.movePointRight(zeros - zeros % 4);
    }

    private @Nullable Quantity bare(int start, WrittenNumber number) {
        boolean large = number.magnitude() && !number.bare() && number.value().compareTo(SMALLEST_BARE) >= 0;
        return large ? new Quantity(start, number.end(), number.value(), null, Unit.NONE, form(number)) : null;
    }

    private @Nullable Match<Units.Word> unitAfter(WrittenNumber number) {
        return UNITS.at(text, isAt(number.end(), ' ') ? number.end() + 1 : number.end());
    }

    private static BigDecimal amount(WrittenNumber number, Match<Units.Word> unit) {
        return number.value().multiply(unit.value().factor());
    }

    private Unit currency(int start, Match<Units.Word> unit) {
        Unit stated = unit.value().unit();
        Unit before = stated.equals(Unit.YUAN) ? UNITS.currencyBefore(text, start) : null;
        return before == null ? stated : before;
    }

    private static Form form(WrittenNumber number) {
        if (number.more()) {
            return Form.MORE;
        }
        return number.form() == WrittenNumber.Form.HAN ? Form.HAN : Form.DIGITS;
    }

    /** Whether things are counted that cannot be, as in version 2.0 of a 个. */
    private static boolean isNoCount(WrittenNumber number, Match<Units.Word> unit) {
        boolean whole = number.value().stripTrailingZeros().scale() <= 0;
        return !whole && unit.value().unit().kind() == UnitKind.COUNT;
    }

    /** Whether no amount is stated: a 万元 in a table's head, a harbour for ships of 万吨级, the zero of 零部件. */
    private boolean isNothing(int start, WrittenNumber number, Match<Units.Word> unit) {
        UnitKind kind = unit.value().unit().kind();
        boolean bare = number.bare() && kind != UnitKind.COUNT && !isVague(start);
        boolean size = kind == UnitKind.MEASURE && isAt(unit.end(), '级');
        boolean zero = number.form() == WrittenNumber.Form.HAN && number.value().signum() == 0;
        return kind == UnitKind.NONE || bare || size || zero;
    }

    /** Whether a power of ten alone is a number, as in 上千家 and 近万人. */
    private boolean isVague(int start) {
        return start > 0 && "上近过超达逾破".indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isEach(int start) {
        return start > 0 && text.charAt(start - 1) == '各';
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}

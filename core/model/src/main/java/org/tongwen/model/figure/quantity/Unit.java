package org.tongwen.model.figure.quantity;

/**
 * A unit in which figures are compared, whatever the text wrote.
 *
 * @param name in Simplified script: 亿元, %, 家; empty if the number has no unit
 */
public record Unit(UnitKind kind, String name) {

    /** The unit of numbers without one. */
    public static final Unit NONE = new Unit(UnitKind.NONE, "");

    /** The unit of shares and rates. */
    public static final Unit PERCENT = new Unit(UnitKind.PERCENT, "%");

    /** The unit of money where the text names no other currency. */
    public static final Unit YUAN = new Unit(UnitKind.MONEY, "亿元");
}

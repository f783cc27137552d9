package org.tongwen.model.figure.quantity;

/** What a unit measures. */
public enum UnitKind {
    /** An amount of a currency, in 10⁸ of its units: 亿元, 亿美元. */
    MONEY,
    /** A part of a whole or a rate, in per cent. */
    PERCENT,
    /** A difference of two shares: 百分点. */
    POINTS,
    /** How many times as much: 倍, and 番 as the power of two that it says. */
    TIMES,
    /** Things that are counted: 家, 个, 项. */
    COUNT,
    /** Persons that are counted: 人, 人次. */
    PEOPLE,
    /** A physical measure: 吨, 公里, 千瓦. */
    MEASURE,
    /** A number that is as large as figures are, but has no unit: 减少1000万以上. */
    NONE
}

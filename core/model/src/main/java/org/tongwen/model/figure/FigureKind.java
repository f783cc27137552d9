package org.tongwen.model.figure;

/** What a text says by a figure. */
public enum FigureKind {
    /** What is to be reached: 力争突破4000亿元. */
    TARGET,
    /** What has been reached: 同比增长8.5%. */
    RESULT,
    /** What is granted or demanded, neither promised nor reached: 给予最高100万元奖励, 不得低于30%. */
    TERM
}

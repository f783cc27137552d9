/* What shapes does the API answer about time with? Names are those of its contract. */

/**
 * @typedef {object} Point
 * @property {string} period
 * @property {number} count
 * @property {number} all what there is of the period
 * @property {number | null} share
 * @property {number | null} per_million
 * @property {boolean} thin whether there are so few documents that the share says little
 */

/** @typedef {{points: Point[], sum: Point, unknown: Point}} Slice */

/** @typedef {{q: string, match: {relaxed: boolean}, slices: Slice[]}} QueryTrend `relaxed` where some of its words were enough */

/** @typedef {{meta: {totals: {value: number}[], count_by: string}, queries: QueryTrend[]}} Trend */

export {};

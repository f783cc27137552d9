/* Which years stand on the axis, and where? */

/** @typedef {{from: number, to: number}} Range first and last year, inclusive */

/**
 * The number of documents of each year that is known.
 *
 * @param {import('../../api/types.js').Facet} facet of years
 * @returns {Map<number, number>}
 */
export function countsByYear(facet) {
  const counts = facet.values.map(({ value, count }) => /** @type {const} */ ([Number(value), count]));
  return new Map(counts.filter(([year]) => Number.isInteger(year)));
}

/** The years of an axis and their places on it, which are shares of its width. */
export class Axis {
  /**
   * @param {number} first
   * @param {number} last
   */
  constructor(first, last) {
    this.first = first;
    this.last = last;
    this.length = last - first + 1;
  }

  /** From the first to the last of some years, and of another axis. */
  static around(/** @type {Iterable<number>} */ years, /** @type {Axis | undefined} */ other) {
    const ends = [...years, ...(other ? [other.first, other.last] : [])];
    return ends.length === 0 ? undefined : new Axis(Math.min(...ends), Math.max(...ends));
  }

  get years() {
    return Array.from({ length: this.length }, (_, i) => this.first + i);
  }

  /** Where a year begins. */
  start(/** @type {number} */ year) {
    return (year - this.first) / this.length;
  }

  /** Where a year ends. */
  end(/** @type {number} */ year) {
    return this.start(year + 1);
  }

  /** The year at a place. */
  yearAt(/** @type {number} */ share) {
    return this.clamp(this.first + Math.floor(share * this.length));
  }

  /** The year that begins nearest to a place. */
  yearFrom(/** @type {number} */ share) {
    return this.clamp(this.first + Math.round(share * this.length));
  }

  clamp(/** @type {number} */ year) {
    return Math.min(this.last, Math.max(this.first, year));
  }
}

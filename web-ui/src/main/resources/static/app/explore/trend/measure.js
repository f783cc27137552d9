/* Which number of a point is shown: how many, or how many in proportion to what there is? */
import { formatNumber } from '../../language/format.js';
import { formatPercent, formatScore } from '../format.js';
import { words } from '../language/strings.js';

/**
 * @typedef {object} Measure
 * @property {string} name what is measured, in words
 * @property {boolean} relative whether it is in proportion to what there is
 * @property {(point: import('./types.js').Point) => number | null} of
 * @property {(value: number) => string} format
 */

/**
 * The measure of a trend.
 *
 * @param {string} countBy
 * @param {boolean} relative
 * @returns {Measure}
 */
export function measureOf(countBy, relative) {
  const { axes } = words().trend;
  if (!relative) {
    return { name: axes[`${countBy}s`], relative, of: (point) => point.count, format: formatNumber };
  }
  return countBy === 'occurrence'
    ? { name: axes.per_million, relative, of: (point) => point.per_million, format: formatScore }
    : { name: axes.share, relative, of: shareOf, format: formatPercent };
}

function shareOf(/** @type {import('./types.js').Point} */ { count, all }) {
  return all > 0 ? count / all : null;
}

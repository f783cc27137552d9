/* How does a trend lie along the years? */
import { words } from '../language/strings.js';

/** The years of a trend, the same for all its queries. */
export function periodsOf(/** @type {import('./types.js').Trend} */ trend) {
  return pointsOf(trend.queries[0]).map(({ period }) => period);
}

/** The points of a query, a year each. */
export function pointsOf(/** @type {import('./types.js').QueryTrend} */ query) {
  return query.slices[0]?.points ?? [];
}

/** At which year a picture begins: that before the first in which anything was found, as the collection may be much older. */
export function firstDrawn(/** @type {import('./types.js').Trend} */ trend) {
  const found = trend.queries.map((query) => pointsOf(query).findIndex(({ count }) => count > 0)).filter((i) => i >= 0);
  return found.length > 0 ? Math.max(0, Math.min(...found) - 1) : 0;
}

/** Whether some point of it says little. */
export function hasThinPoints(/** @type {import('./types.js').Trend} */ trend) {
  return trend.queries.some((query) => pointsOf(query).some(isThin));
}

/** Where there is nothing at all, there is no point to be thin. */
export function isThin(/** @type {import('./types.js').Point} */ { thin, all }) {
  return thin && all > 0;
}

/** What a query is called; that of no words is for all documents. */
export function nameOf(/** @type {{q: string}} */ { q }) {
  return q || words().all;
}

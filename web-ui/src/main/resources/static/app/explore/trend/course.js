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

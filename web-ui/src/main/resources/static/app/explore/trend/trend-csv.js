import { csvFile } from '../csv.js';

/** A trend as a table with a row for each query and year, the last for what has no year. */
export function trendCsv(/** @type {import('./types.js').Trend} */ { queries }) {
  const rows = queries.flatMap(({ q, slices: [{ points, unknown }] }) =>
    [...points, { ...unknown, period: 'unknown' }].map(({ period, count, all, share, per_million, thin }) => [
      q,
      period,
      count,
      all,
      share,
      per_million,
      thin,
    ]),
  );
  return csvFile([['q', 'year', 'count', 'all', 'share', 'per_million', 'thin'], ...rows]);
}

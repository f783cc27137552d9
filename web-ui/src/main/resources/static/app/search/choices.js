/* What did the reader choose? */
import { labelOf } from './labels.js';
import { YEAR_BOUNDS } from './query.js';
import { yearsInWords } from './years/words.js';

/**
 * @typedef {object} Choice
 * @property {string} name of the field
 * @property {string} label
 * @property {import('./query.js').Query} without the query without it
 */

/**
 * The filters of a query as the reader chose them: a range of years is one.
 *
 * @param {import('./query.js').Query} query
 * @param {Record<string, import('../api/types.js').Facet>} facets
 * @returns {Choice[]}
 */
export function choicesOf(query, facets = {}) {
  const { yearFrom, yearTo } = query;
  const choices = query.filters
    .filter(({ name }) => !YEAR_BOUNDS.includes(name))
    .map(({ name, value }) => ({
      name,
      label: labelOf(name, value, facets),
      without: query.withoutFilter(name, value),
    }));
  return yearFrom === null && yearTo === null
    ? choices
    : [{ name: 'year', label: yearsInWords(yearFrom, yearTo), without: query.withoutYears() }, ...choices];
}

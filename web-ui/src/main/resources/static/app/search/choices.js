/* What did the reader choose? */
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { labelOf } from './labels.js';
import { SINGLE, YEAR_BOUNDS } from './query.js';
import { yearsInWords } from './years/words.js';

/**
 * @typedef {object} Choice
 * @property {string} name of the field
 * @property {string} label
 * @property {import('./query.js').Query} without the query without it
 */

/**
 * The filters of a query as the reader chose them: a range of years is one, and so are all documents chosen.
 *
 * @param {import('./query.js').Query} query
 * @param {Record<string, import('../api/types.js').Facet>} facets
 * @returns {Choice[]}
 */
export function choicesOf(query, facets = {}) {
  const { yearFrom, yearTo } = query;
  const choices = query.filters
    .filter(({ name }) => ![...YEAR_BOUNDS, ...SINGLE].includes(name))
    .map(({ name, value }) => ({
      name,
      label: labelOf(name, value, facets),
      without: query.withoutFilter(name, value),
    }));
  const all = [...choices, ...SINGLE.flatMap((name) => [false, true].flatMap((excluded) => single(query, name, excluded)))];
  return yearFrom === null && yearTo === null
    ? all
    : [{ name: 'year', label: yearsInWords(yearFrom, yearTo), without: query.withoutYears() }, ...all];
}

/**
 * All documents, or works, that are chosen or excluded, as one choice.
 *
 * @param {import('./query.js').Query} query
 * @param {string} name
 * @param {boolean} excluded
 * @returns {Choice[]}
 */
function single(query, name, excluded) {
  const count = query.filters.filter((filter) => filter.name === name && filter.value.startsWith('!') === excluded).length;
  const label = () => strings().selection[excluded ? 'excluded' : 'chosen'](formatNumber(count));
  return count === 0 ? [] : [{ name, label: label(), without: query.withoutChosen(name, excluded) }];
}

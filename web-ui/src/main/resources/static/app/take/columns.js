/* Which columns does a table have that is taken along? Those that the reader chose last, in the order of the API. */
import { keep, recall } from '../storage.js';

/** Formats that have columns. */
const TABLES = ['csv', 'xlsx', 'ndjson'];

/** Columns that nobody gets without asking for them. */
const ON_DEMAND = ['score', 'highlights', 'body'];

export const COLUMNS = [
  'id',
  'score',
  'title',
  'year',
  'year_estimated',
  'issued_on',
  'published_on',
  'effective_on',
  'region',
  'regions',
  'level',
  'script',
  'industries',
  'agencies',
  'document_number',
  'document_type',
  'source',
  'url',
  'work',
  'highlights',
  'body',
];

export const USUAL = COLUMNS.filter((name) => !ON_DEMAND.includes(name));

const KEY = 'tongwen.columns';

/** The columns that a file of this format may have; references have none. */
export function columnsOf(/** @type {string} */ format) {
  if (!TABLES.includes(format)) {
    return [];
  }
  // A cell of a spreadsheet is too small for a whole text.
  return format === 'xlsx' ? COLUMNS.filter((name) => name !== 'body') : COLUMNS;
}

/** The columns that were chosen last, else the usual ones. */
export function chosenColumns() {
  const kept = recall('localStorage', KEY);
  return kept === undefined ? USUAL : kept.split(',').filter((name) => COLUMNS.includes(name));
}

export function chooseColumns(/** @type {string[]} */ names) {
  keep('localStorage', KEY, names.join(','));
}

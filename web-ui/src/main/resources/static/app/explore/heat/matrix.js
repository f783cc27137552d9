/* Which provinces have how many documents in which years? */

/** @typedef {{keys: {field: string, value: string, label: string, parent: string | null}[], count: number, all: number}} Group */

/** @typedef {{value: string, label: string, counts: Map<string, number>, sum: number}} Row */

const WHOLE_COUNTRY = '100000';

/**
 * Lays groups of regions and years out as a table of provinces, those with the most documents first. The whole country
 * is no province, and cities count in theirs.
 *
 * @param {Group[]} groups
 * @returns {{rows: Row[], years: string[], largest: number}}
 */
export function matrixOf(groups) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const provincial = groups.filter(({ keys: [region, year] }) => isProvince(region) && year.value !== 'unknown');
  for (const { keys, count } of provincial) {
    const [{ value, label }, year] = keys;
    const row = rows.get(value) ?? { value, label, counts: new Map(), sum: 0 };
    rows.set(value, row);
    row.counts.set(year.value, count);
    row.sum += count;
  }
  return {
    rows: [...rows.values()].sort((a, b) => b.sum - a.sum || a.value.localeCompare(b.value)),
    years: [...new Set(provincial.map(({ keys }) => keys[1].value))].sort(),
    largest: Math.max(0, ...provincial.map(({ count }) => count)),
  };
}

function isProvince(/** @type {Group['keys'][0]} */ { value, parent }) {
  return parent === null && value !== 'unknown' && value !== WHOLE_COUNTRY;
}

/** How strong the colour of a cell is, from 0 to 5: by the square root, so that the largest do not make the rest look empty. */
export function shadeOf(/** @type {number} */ count, /** @type {number} */ largest) {
  return count === 0 ? 0 : Math.max(1, Math.ceil(5 * Math.sqrt(count / largest)));
}

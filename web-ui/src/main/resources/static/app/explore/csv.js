/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A CSV file (RFC 4180) with a byte order mark, by which Excel knows UTF-8. Texts that a spreadsheet would take for a
 * formula get a `'` in front, as in the API's own tables.
 *
 * @param {(string | number | boolean | null)[][]} rows the first has the names of the columns
 */
export function csvFile(rows) {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return new Blob(['\ufeff', ...lines], { type: 'text/csv;charset=utf-8' });
}

function cell(/** @type {string | number | boolean | null} */ value) {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

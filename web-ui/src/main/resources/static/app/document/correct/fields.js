/* Which facts can be corrected, and what does each take? */

/**
 * @typedef {'title' | 'document_number' | 'agencies' | 'document_type' | 'issued_on' | 'published_on' | 'effective_on' | 'year'
 *   | 'region' | 'regions' | 'level' | 'industries'} CorrectableName
 */

/**
 * @typedef {object} Correctable
 * @property {CorrectableName} name of the field in the API
 * @property {'text' | 'date' | 'year' | 'level'} kind
 * @property {string} [taxonomy] where its values have names
 * @property {boolean} [several] whether it may have several
 */

/** By the names of the facts. @type {Record<string, Correctable>} */
export const CORRECTABLE = {
  title: { name: 'title', kind: 'text' },
  document_number: { name: 'document_number', kind: 'text' },
  agency: { name: 'agencies', kind: 'text', taxonomy: 'agencies', several: true },
  document_type: { name: 'document_type', kind: 'text', taxonomy: 'document_types' },
  issued_on: { name: 'issued_on', kind: 'date' },
  published_on: { name: 'published_on', kind: 'date' },
  effective_on: { name: 'effective_on', kind: 'date' },
  year: { name: 'year', kind: 'year' },
  region: { name: 'region', kind: 'text', taxonomy: 'regions' },
  about_region: { name: 'regions', kind: 'text', taxonomy: 'regions', several: true },
  level: { name: 'level', kind: 'level' },
  industry: { name: 'industries', kind: 'text', taxonomy: 'industries', several: true },
};

/** A value as the form shows it; `value` is what the API takes for it, where that is another text. @typedef {{text: string, value?: string}} Entry */

/**
 * The values of a field that can be corrected.
 *
 * @param {import('../../api/types.js').FullDocument} item
 * @param {string} field
 * @returns {Entry[]}
 */
export function entriesOf(item, field) {
  /** @type {(string | number | import('../../api/types.js').Named)[]} */
  const values = [item[CORRECTABLE[field].name] ?? []].flat();
  return values.map((one) => (typeof one === 'object' ? { text: one.name, value: one.code ?? one.id ?? one.name } : { text: String(one) }));
}

/**
 * The correction of a field, if it was corrected.
 *
 * @param {import('../../api/types.js').FullDocument} item
 * @param {string} field
 */
export function correctionOf(item, field) {
  return (item.corrections ?? []).find((one) => one.field === CORRECTABLE[field]?.name);
}

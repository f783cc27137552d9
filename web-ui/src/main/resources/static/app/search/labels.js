/* What is a value of a filter called? */
import { strings } from '../language/language.js';

/**
 * The name of a filter's value in words: from the API's facets where it is among them, else as it stands in the address.
 *
 * @param {string} name
 * @param {string} value perhaps with a `!` in front
 * @param {Record<string, import('../api/types.js').Facet>} facets
 * @returns {string}
 */
export function labelOf(name, value, facets) {
  const words = strings();
  if (value.startsWith('!')) {
    return words.facets.excluded(labelOf(name, value.slice(1), facets));
  }
  if (value === 'unknown') {
    return words.facets.unknown[name] ?? words.document.unknown;
  }
  const own = { level: words.levels, script: words.scripts }[name]?.[value];
  return own ?? facets[name]?.values.find((facetValue) => facetValue.value === value)?.label ?? value;
}

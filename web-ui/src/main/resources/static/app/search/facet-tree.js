/* Which values of a facet stand inside which? */

/**
 * @typedef {object} Branch
 * @property {import('../api/types.js').FacetValue} value
 * @property {Branch[]} inside
 */

/**
 * Arranges the values of a facet by their parents, in the order in which they came; years newest first. Values whose
 * parent is not among them stand at the top, `unknown` last.
 *
 * @param {string} name
 * @param {import('../api/types.js').FacetValue[]} values
 * @returns {Branch[]}
 */
export function facetTree(name, values) {
  const branches = new Map(values.map((value) => [value.value, { value, inside: [] }]));
  const top = [];
  for (const branch of branches.values()) {
    (branches.get(branch.value.parent ?? '')?.inside ?? top).push(branch);
  }
  if (name === 'year') {
    top.sort((a, b) => b.value.value.localeCompare(a.value.value));
  }
  const known = top.filter((branch) => branch.value.value !== 'unknown');
  return [...known, ...top.filter((branch) => !known.includes(branch))];
}

/**
 * All values below a branch.
 *
 * @param {Branch} branch
 * @returns {string[]}
 */
export function valuesInside(branch) {
  return branch.inside.flatMap((inner) => [inner.value.value, ...valuesInside(inner)]);
}

/* Which values of a facet stand inside which? */

/**
 * @typedef {object} Branch
 * @property {import('../api/types.js').FacetValue} value
 * @property {Branch[]} inside
 */

/**
 * Arranges the values of a facet by their parents, in the order in which they came. Values whose parent is not among
 * them stand at the top.
 *
 * @param {import('../api/types.js').FacetValue[]} values
 * @returns {Branch[]}
 */
export function facetTree(values) {
  /** @type {Branch[]} */
  const top = [];
  /** @type {Map<string, Branch>} */
  const branches = new Map(values.map((value) => [value.value, { value, inside: [] }]));
  for (const branch of branches.values()) {
    (branches.get(branch.value.parent ?? '')?.inside ?? top).push(branch);
  }
  return top;
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

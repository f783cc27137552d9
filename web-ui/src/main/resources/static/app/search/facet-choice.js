/* What becomes of the other values of a facet when one is chosen or excluded? */
import { valuesInside } from './facet-tree.js';

/**
 * The query with a value chosen. It takes the place of those around and inside it, which would make it say nothing.
 *
 * @param {import('./query.js').Query} query
 * @param {string} name of the facet
 * @param {import('./facet-tree.js').Branch} branch
 * @param {string[]} around the values that it stands inside
 */
export function withChosen(query, name, branch, around) {
  const { value } = branch.value;
  return query.withFilter(name, value, [...around, ...around.map(not), ...valuesInside(branch), not(value)]);
}

/**
 * The query with a value excluded. What was chosen inside it is gone with it, and so is what excluded more or less.
 *
 * @param {import('./query.js').Query} query
 * @param {string} name of the facet
 * @param {import('./facet-tree.js').Branch} branch
 * @param {string[]} around the values that it stands inside; one of them may be chosen, and stays so
 */
export function withExcluded(query, name, branch, around) {
  const { value } = branch.value;
  const inside = valuesInside(branch);
  return query.withFilter(name, not(value), [value, ...inside, ...inside.map(not), ...around.map(not)]);
}

/** How a filter says that a value is excluded. */
export function not(/** @type {string} */ value) {
  return `!${value}`;
}

/**
 * Whether the value, or one inside it, is chosen or excluded.
 *
 * @param {import('./query.js').Query} query
 * @param {string} name
 * @param {import('./facet-tree.js').Branch} branch
 */
export function isTouched(query, name, branch) {
  return [branch.value.value, ...valuesInside(branch)].some(
    (value) => query.has(name, value) || query.has(name, not(value)),
  );
}

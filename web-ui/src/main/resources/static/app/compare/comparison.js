/* How far do two texts agree? */

/** @typedef {import('../api/types.js').Item} Item */

/**
 * @typedef {object} Comparison
 * @property {Item} from
 * @property {Item} to
 * @property {import('./pair.js').Pair[]} pairs
 * @property {Record<string, number>} counts of the pairs, by kind
 * @property {boolean} same whether nothing differs but the script
 * @property {boolean} sameScript
 */

/**
 * Reads what the API answers.
 *
 * @returns {Comparison}
 */
export function comparisonOf({ from, to, paragraphs, counts }) {
  const pairs = paragraphs.map(({ kind, from: first, to: second }) => ({ kind, from: first?.pieces ?? null, to: second?.pieces ?? null }));
  return { from, to, pairs, counts, same: pairs.every(({ kind }) => kind === 'equal'), sameScript: from.script === to.script };
}

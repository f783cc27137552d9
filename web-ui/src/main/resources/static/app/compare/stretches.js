/* What of a comparison is shown at once? What is equal is folded, but for what stands next to a change. */

/** Equal paragraphs that stay beside a change, so that it is seen where it stands. */
const BESIDE = 1;

/** Fewer are not worth a button. */
const FEWEST = 2;

/** @typedef {import('./pair.js').Pair} Pair */

/** @typedef {{folded: boolean, pairs: Pair[]}} Stretch */

/**
 * Cuts a comparison into what is shown and what is folded.
 *
 * @param {Pair[]} pairs
 * @returns {Stretch[]} in order, together all pairs
 */
export function stretchesOf(pairs) {
  const near = new Set();
  pairs.forEach(({ kind }, index) => {
    for (let i = index - BESIDE; kind !== 'equal' && i <= index + BESIDE; i++) {
      near.add(i);
    }
  });
  /** @type {Stretch[]} */
  const stretches = [];
  pairs.forEach((pair, index) => {
    const folded = !near.has(index);
    if (stretches.at(-1)?.folded === folded) {
      stretches.at(-1).pairs.push(pair);
    } else {
      stretches.push({ folded, pairs: [pair] });
    }
  });
  return stretches.map(({ folded, pairs: own }) => ({ folded: folded && own.length >= FEWEST, pairs: own }));
}

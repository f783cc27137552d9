/* What of a comparison is shown at once? What is equal is folded, but for what stands next to a change. */

/** Equal passages that stay beside a change, so that it is seen where it stands. */
const BESIDE = 1;

/** Fewer are not worth a button. */
const FEWEST = 2;

/** @typedef {import('./comparison.js').Passage} Passage */

/** @typedef {{folded: boolean, passages: Passage[]}} Stretch */

/**
 * Cuts a comparison into what is shown and what is folded.
 *
 * @param {Passage[]} passages
 * @returns {Stretch[]} in order, together all of it
 */
export function stretchesOf(passages) {
  const near = new Set();
  passages.forEach(({ kind }, index) => {
    for (let i = index - BESIDE; kind !== 'equal' && i <= index + BESIDE; i++) {
      near.add(i);
    }
  });
  /** @type {Stretch[]} */
  const stretches = [];
  passages.forEach((passage, index) => {
    const folded = !near.has(index);
    const last = stretches.at(-1);
    if (last?.folded === folded) {
      last.passages.push(passage);
    } else {
      stretches.push({ folded, passages: [passage] });
    }
  });
  return stretches.map(({ folded, passages: own }) => ({ folded: folded && own.length >= FEWEST, passages: own }));
}

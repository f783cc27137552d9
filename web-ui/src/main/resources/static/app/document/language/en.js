/* English. */

/** @type {import('./strings.js').DocumentStrings} */
export default {
  marks: {
    label: 'Places of the query in this document',
    of: (/** @type {string} */ q) => `“${q}”`,
    count: (/** @type {string} */ n) => (n === '1' ? '1 place' : `${n} places`),
    at: (/** @type {string} */ i, /** @type {string} */ n) => `${i} of ${n}`,
    firstCount: (/** @type {string} */ n) => `the first ${n} places`,
    atFirst: (/** @type {string} */ i, /** @type {string} */ n) => `${i} of the first ${n}`,
    previous: 'Previous place',
    next: 'Next place',
    drop: 'Remove the marks',
  },
};

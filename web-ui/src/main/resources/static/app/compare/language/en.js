/* English. */

/** @type {import('./strings.js').CompareStrings} */
export default {
  heading: 'Two documents compared',
  loading: 'Comparing…',
  sides: { from: 'First document', to: 'Second document' },
  swap: 'Swap sides',
  same: 'The texts are the same.',
  sameButScript: 'The same text, in another script.',
  counts: {
    changed: (/** @type {string} */ n) => `${n} changed`,
    added: (/** @type {string} */ n) => `${n} added`,
    removed: (/** @type {string} */ n) => `${n} removed`,
    equal: (/** @type {string} */ n) => `${n} equal`,
  },
  passages: (/** @type {string} */ counts) => `Passages: ${counts}.`,
  changes: {
    label: 'Changes',
    count: (/** @type {string} */ n) => (n === '1' ? '1 change' : `${n} changes`),
    at: (/** @type {string} */ i, /** @type {string} */ n) => `Change ${i} of ${n}`,
    previous: 'Previous change',
    next: 'Next change',
  },
  show: (/** @type {string} */ n) => (n === '1' ? 'Show 1 equal passage' : `Show ${n} equal passages`),
  showAll: 'Show all that is equal',
  fold: 'Fold what is equal',
  kinds: { changed: 'Changed', added: 'Only in the second', removed: 'Only in the first', equal: 'Equal' },
  once: 'Choose two different documents',
  onceTip: 'Both sides of this address name one document. Its page leads to its copies and to similar documents.',
  incomplete: 'Two documents are needed',
  incompleteTip: 'The address names only one, or none. The page of a document leads to its copies and to similar documents, each with a comparison.',
  toDocument: 'To the document',
};

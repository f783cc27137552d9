/* How far do two texts agree? */

/** @typedef {import('../api/types.js').Item} Item */

/**
 * @typedef {object} Comparison as the API answers
 * @property {{same: boolean, equal: number, changed: number, removed: number, added: number}} meta `same` is whether nothing differs but
 *     the script
 * @property {Item} from
 * @property {Item} to
 * @property {Passage[]} passages of both, in their order
 */

/**
 * @typedef {object} Passage of one document beside what the other has in its place
 * @property {'equal' | 'changed' | 'added' | 'removed'} kind
 * @property {Side | null} from null where the first document has nothing
 * @property {Side | null} to
 */

/**
 * @typedef {object} Side
 * @property {number | null} paragraph its number; null for the title
 * @property {{text: string, differs: boolean}[]} pieces
 */

/** Where a comparison has something to be gone to. */
export function changesOf(/** @type {Passage[]} */ passages) {
  return passages.filter(({ kind }) => kind !== 'equal');
}

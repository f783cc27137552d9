/* Which passage of a document does an address name? */
import { documentAddress } from '../router.js';
import { paragraphsOf } from '../text/paragraphs.js';

/** The parameters by which an address quotes a passage; others may stand beside them. */
const PARAMETERS = ['quote', 'start', 'hash'];

/**
 * What the API is asked for to find the passage that an address quotes; undefined if it quotes none.
 *
 * @param {import('../router.js').Route} route
 */
export function quotedBy({ parameters }) {
  if (!parameters.get('quote')?.trim()) {
    return undefined;
  }
  return new URLSearchParams([...parameters].filter(([name]) => PARAMETERS.includes(name)));
}

/** The number of the paragraph that an address names; undefined if it names none. */
export function paragraphOf(/** @type {import('../router.js').Route} */ { fragment }) {
  const number = /^#p(\d{1,6})$/.exec(fragment)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * @param {string} id the document's
 * @param {number} number
 * @param {URLSearchParams} [asked] what stays marked there
 */
export function paragraphAddress(id, number, asked) {
  return `${documentAddress(id)}${asked ? `?${asked}` : ''}#p${number}`;
}

/**
 * The address of a passage that stands where it was read.
 *
 * @param {import('../api/types.js').FullDocument} item
 * @param {import('../text/quotes.js').Quote} quote of its body
 * @param {URLSearchParams} [asked] what stays marked there
 */
export function passageAddress(item, { text, start }, asked) {
  const number = paragraphsOf(item.body ?? '').findLastIndex((paragraph) => paragraph.start <= start) + 1;
  const parameters = new URLSearchParams([...(asked ?? []), ['quote', text], ['start', String(start)]]);
  return `${documentAddress(item.id)}?${parameters}#p${Math.max(number, 1)}`;
}

import { analyse } from '../../api/client.js';

/** @typedef {import('../../text/quotes.js').Quote} Quote */

/** Lines that are asked for at once, as many as the API gives. */
const PAGE = 500;

/** More marks than a reader steps through; a page with more of them answers slowly. */
const MOST = 2000;

/**
 * The places where the words of a query stand in a document.
 *
 * @typedef {{places: Quote[], all: boolean}} Places `all` is false where there are more than are marked
 */

/**
 * Asks for the places of a query in a document, page by page.
 *
 * @param {string} id the document's
 * @param {URLSearchParams} asked
 * @param {AbortSignal} signal
 * @returns {Promise<Places>}
 */
export async function findPlaces(id, asked, signal) {
  const parameters = new URLSearchParams([...asked, ['id', id], ['size', String(PAGE)], ['window', '5']]);
  const found = [];
  let cursor;
  do {
    /** @type {{items: (Quote & {keyword: string})[], next_cursor: string | null}} */
    const page = await analyse({ resource: 'concordance', parameters }, signal);
    found.push(...page.items.map(({ part, start, end, keyword }) => ({ part, start, end, text: keyword })));
    cursor = page.next_cursor;
    parameters.set('cursor', cursor ?? '');
  } while (cursor && found.length < MOST);
  return { places: apart(found), all: !cursor };
}

/**
 * The places in the order of the text; those that overlap are one, as a reader steps to each stretch once.
 *
 * @param {Quote[]} found
 */
function apart(found) {
  /** @type {Quote[]} */
  const places = [];
  for (const place of found.sort((a, b) => order(a.part) - order(b.part) || a.start - b.start || b.end - a.end)) {
    const before = places.at(-1);
    if (before?.part === place.part && place.start < before.end) {
      before.end = Math.max(before.end, place.end);
    } else {
      places.push({ ...place });
    }
  }
  return places;
}

function order(/** @type {string} */ part) {
  return part === 'title' ? 0 : 1;
}

/* What does the browser keep for the reader? It may be denied; what would be kept then lasts as long as the page. */

/** @typedef {'localStorage' | 'sessionStorage'} Place for good, or as long as the tab */

/**
 * What was kept, or undefined.
 *
 * @param {Place} place
 * @param {string} key
 */
export function recall(place, key) {
  return withStorage(() => window[place].getItem(key)) ?? undefined;
}

/**
 * @param {Place} place
 * @param {string} key
 * @param {string} value
 */
export function keep(place, key, value) {
  withStorage(() => window[place].setItem(key, value));
}

/**
 * @template T
 * @param {() => T} use
 */
function withStorage(use) {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) {
      return undefined;
    }
    throw error;
  }
}

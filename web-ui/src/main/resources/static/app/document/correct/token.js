/* The token for writing, which who corrects has to show. It is kept as long as the tab is open, and nowhere else. */

const STORAGE_KEY = 'tongwen.token';

/** What headers cannot carry is no token. */
const TOKEN = /^[\x21-\x7e]+$/;

/** Where browsers deny storage, the token is kept as long as the page. @type {string | undefined} */
let kept;

/** @returns {string | undefined} */
export function keptToken() {
  return withStorage((storage) => storage.getItem(STORAGE_KEY)) ?? kept;
}

export function keepToken(/** @type {string} */ token) {
  kept = token;
  withStorage((storage) => storage.setItem(STORAGE_KEY, token));
}

export function forgetToken() {
  kept = undefined;
  withStorage((storage) => storage.removeItem(STORAGE_KEY));
}

export function canBeToken(/** @type {string} */ text) {
  return TOKEN.test(text);
}

/**
 * @template T
 * @param {(storage: Storage) => T} use
 */
function withStorage(use) {
  try {
    return use(sessionStorage);
  } catch (error) {
    if (error instanceof DOMException) {
      return undefined;
    }
    throw error;
  }
}
